import * as ask from '../../../fixtures/ask'
import { world } from '../../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, shut, usual } from './situation'

export const leaving: OrderCase[] = [
  ['not-signed-in', 'not-found', { facts: usual, command: ask.leave('Z'), asked: nobody }, { asked: olga }],
  [
    'account-closed',
    'owner-must-transfer',
    { facts: world({ users: 3, account: shut }), command: ask.leave() },
    { facts: usual },
  ],
]
