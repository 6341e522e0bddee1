import * as ask from '../../../fixtures/ask'
import { person } from '../../../fixtures/rows'
import { world } from '../../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, shut, usual } from './situation'

const set = { twoFactor: true }
const withCodes = { people: [person('ben', set), person('olga', set)] }
const ready = world({ users: 3, rows: withCodes })
const required = world({ users: 3, rows: withCodes, account: { requiresTwoFactor: true } })

/** Requiring two-factor sign-in, setting it up and turning it off. */
export const securing: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: { ...ask.require2fa(), primaryId: 'Z' }, asked: nobody },
    { asked: olga },
  ],
  [
    'two-factor-first',
    'account-closed',
    { facts: world({ users: 3, account: shut }), command: ask.require2fa(), asked: ben },
    { facts: world({ users: 3, account: shut, rows: withCodes }) },
  ],
  [
    'two-factor-first',
    'not-allowed',
    { facts: usual, command: ask.require2fa(), asked: ben },
    { facts: ready },
  ],
  [
    'account-closed',
    'not-allowed',
    {
      facts: world({ users: 3, account: shut, rows: withCodes }),
      command: ask.require2fa(),
      asked: ben,
    },
    { facts: ready },
  ],
  ['not-signed-in', 'code-wrong', { facts: usual, command: ask.setUp2fa, asked: nobody }, { asked: olga }],
  ['not-signed-in', 'code-wrong', { facts: usual, command: ask.turnOff2fa, asked: nobody }, { asked: olga }],
  [
    'code-wrong',
    'two-factor-required',
    { facts: required, command: ask.turnOff2fa },
    { asked: { proofs: { code: 'right' } } },
  ],
]
