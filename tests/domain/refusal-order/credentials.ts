import * as ask from '../../fixtures/commands'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, shut, usual } from './situation'

const shutA = world({ users: 3, account: shut })
const securedAndShut = world({ account: { ...shut, requiresTwoFactor: true } })

/** API keys and app sessions. */
export const credentialCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.createKey('Z', ''), options: nobody },
    { options: olga },
  ],
  [
    'account-closed',
    'not-allowed',
    { facts: shutA, command: ask.createKey('A', ''), options: ben },
    { facts: usual },
  ],
  [
    'not-allowed',
    'name-missing',
    { facts: usual, command: ask.createKey('A', ''), options: ben },
    { options: olga },
  ],
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.deleteKey('gone'), options: nobody },
    { options: olga },
  ],
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.signInApp('Z'), options: nobody },
    { options: olga },
  ],
  [
    'two-factor-first',
    'account-closed',
    { facts: securedAndShut, command: ask.signInApp() },
    { facts: shutA },
  ],
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.signOutApp('gone'), options: nobody },
    { options: olga },
  ],
]
