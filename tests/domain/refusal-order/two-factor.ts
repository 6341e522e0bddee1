import * as ask from '../../fixtures/commands'
import { person } from '../../fixtures/rows'
import { T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, shut, usual } from './situation'

const set = { twoFactor: true }
const withCodes = { people: [person('ben', set), person('olga', set)] }
const ready = world({ users: 3, rows: withCodes })
const required = world({ users: 3, rows: withCodes, account: { requiresTwoFactor: true } })

/** Requiring two-factor sign-in, setting it up and turning it off. */
export const twoFactorCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: { ...ask.require2fa(), primaryId: 'Z' }, options: nobody },
    { options: olga },
  ],
  [
    'two-factor-first',
    'account-closed',
    { facts: world({ users: 3, account: shut }), command: ask.require2fa(), options: ben },
    { facts: world({ users: 3, account: shut, rows: withCodes }) },
  ],
  [
    'two-factor-first',
    'not-allowed',
    { facts: usual, command: ask.require2fa(), options: ben },
    { facts: ready },
  ],
  [
    'account-closed',
    'not-allowed',
    {
      facts: world({ users: 3, account: shut, rows: withCodes }),
      command: ask.require2fa(),
      options: ben,
    },
    { facts: ready },
  ],
  [
    'too-many-attempts',
    'not-signed-in',
    { facts: usual, command: ask.turnOff2fa, options: { ...nobody, proofs: { retryAt: T0 + 1 } } },
    { options: nobody },
  ],
  [
    'not-signed-in',
    'code-wrong',
    { facts: usual, command: ask.setUp2fa, options: nobody },
    { options: olga },
  ],
  [
    'not-signed-in',
    'code-wrong',
    { facts: usual, command: ask.turnOff2fa, options: nobody },
    { options: olga },
  ],
  [
    'code-wrong',
    'two-factor-required',
    { facts: required, command: ask.turnOff2fa },
    { options: { proofs: { code: 'right' } } },
  ],
]
