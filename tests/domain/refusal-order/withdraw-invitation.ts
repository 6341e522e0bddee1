import * as ask from '../../fixtures/commands'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, shut, usual, ended } from './situation'

export const withdrawCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.withdraw('gone'), options: nobody },
    { options: olga },
  ],
  [
    'account-closed',
    'not-allowed',
    { facts: world({ users: 2, account: shut, pending: 1 }), command: ask.withdraw('eve'), options: ben },
    { facts: usual },
  ],
  [
    'not-allowed',
    'invitation-not-pending',
    { facts: ended, command: ask.withdraw('eve'), options: ben },
    { options: olga },
  ],
]
