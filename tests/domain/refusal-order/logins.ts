import * as ask from '../../fixtures/commands'
import type { OrderCase } from './situation'
import { nobody, olga, usual } from './situation'

const strong = { as: 'nobody', proofs: { passwordStrong: true } }

export const mailDeliveryCases: OrderCase[] = [
  [
    ...(['domain-invalid', 'delay-out-of-range'] as const),
    {
      facts: usual,
      command: ask.setDelivery('nowhere', { kind: 'delayed', minutes: 0 }),
      options: nobody,
    },
    { command: ask.setDelivery('x.example', { kind: 'delayed', minutes: 0 }) },
  ],
]

export const signUpCases: OrderCase[] = [
  [
    'email-invalid',
    'name-missing',
    { facts: usual, command: ask.signUp('', { email: 'x' }), options: strong },
    { command: ask.signUp('', { email: 'x@y.de' }) },
  ],
  [
    'password-too-weak',
    'email-taken',
    { facts: usual, command: ask.signUp('ada'), options: nobody },
    { options: strong },
  ],
  [
    'email-taken',
    'username-taken',
    { facts: usual, command: ask.signUp('ada'), options: strong },
    { command: ask.signUp('ada', { email: 'x@y.de' }) },
  ],
]

export const openAccountCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.openAccount('', 'gone'), options: nobody },
    { options: olga },
  ],
  [
    'not-found',
    'name-missing',
    { facts: usual, command: ask.openAccount('', 'gone') },
    { command: ask.openAccount('') },
  ],
]
