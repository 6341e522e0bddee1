import * as ask from '../../fixtures/commands'
import type { OrderCase } from './situation'
import { nobody, olga, ben, usual, ended } from './situation'

export const revokeCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.revoke('ben', 'Z'), options: nobody },
    { options: olga },
  ],
  [
    'not-found',
    'not-allowed',
    { facts: usual, command: ask.revoke('u3', 'A', 'Z'), options: ben },
    { command: ask.revoke('u3', 'A') },
  ],
  [
    'not-allowed',
    'is-owner',
    { facts: usual, command: ask.revoke('olga', 'A'), options: ben },
    { options: { as: 'ada' } },
  ],
  [
    'not-allowed',
    'invitation-not-pending',
    { facts: ended, command: ask.revokeInvited('eve'), options: ben },
    { options: olga },
  ],
  [
    'not-allowed',
    'not-a-user',
    { facts: usual, command: ask.revoke('fay', 'A'), options: ben },
    { options: olga },
  ],
]
