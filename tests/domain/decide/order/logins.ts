import * as ask from '../../../fixtures/ask'
import type { OrderCase } from './situation'
import { nobody, olga, usual } from './situation'

const strong = { as: 'nobody', proofs: { passwordStrong: true } }

export const deliverySetting: OrderCase[] = [
  [
    ...(['domain-invalid', 'delay-out-of-range'] as const),
    {
      facts: usual,
      command: ask.setDelivery('nowhere', { kind: 'delayed', minutes: 0 }),
      asked: nobody,
    },
    { command: ask.setDelivery('x.example', { kind: 'delayed', minutes: 0 }) },
  ],
]

export const signingUp: OrderCase[] = [
  [
    'email-invalid',
    'name-missing',
    { facts: usual, command: ask.signUp('', { email: 'x' }), asked: strong },
    { command: ask.signUp('', { email: 'x@y.de' }) },
  ],
  [
    'password-too-weak',
    'email-taken',
    { facts: usual, command: ask.signUp('ada'), asked: nobody },
    { asked: strong },
  ],
  [
    'email-taken',
    'username-taken',
    { facts: usual, command: ask.signUp('ada'), asked: strong },
    { command: ask.signUp('ada', { email: 'x@y.de' }) },
  ],
]

export const opening: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.openAccount('', 'gone'), asked: nobody },
    { asked: olga },
  ],
  [
    'not-found',
    'name-missing',
    { facts: usual, command: ask.openAccount('', 'gone') },
    { command: ask.openAccount('') },
  ],
]
