import * as ask from '../../fixtures/commands'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, shut, usual } from './situation'

export const leaveCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.leave('Z'), options: nobody },
    { options: olga },
  ],
  [
    'account-closed',
    'owner-must-transfer',
    { facts: world({ users: 3, account: shut }), command: ask.leave() },
    { facts: usual },
  ],
]
