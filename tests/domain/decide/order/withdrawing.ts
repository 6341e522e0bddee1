import * as ask from '../../../fixtures/ask'
import { world } from '../../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, shut, usual, ended } from './situation'

export const withdrawing: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.withdraw('gone'), asked: nobody },
    { asked: olga },
  ],
  [
    'account-closed',
    'not-allowed',
    { facts: world({ users: 2, account: shut, pending: 1 }), command: ask.withdraw('eve'), asked: ben },
    { facts: usual },
  ],
  [
    'not-allowed',
    'invitation-not-pending',
    { facts: ended, command: ask.withdraw('eve'), asked: ben },
    { asked: olga },
  ],
]
