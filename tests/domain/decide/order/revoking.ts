import * as ask from '../../../fixtures/ask'
import type { OrderCase } from './situation'
import { nobody, olga, ben, usual, ended } from './situation'

export const revoking: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.revoke('ben', 'Z'), asked: nobody },
    { asked: olga },
  ],
  [
    'not-found',
    'not-allowed',
    { facts: usual, command: ask.revoke('u3', 'A', 'Z'), asked: ben },
    { command: ask.revoke('u3', 'A') },
  ],
  [
    'not-allowed',
    'is-owner',
    { facts: usual, command: ask.revoke('olga', 'A'), asked: ben },
    { asked: { as: 'ada' } },
  ],
  [
    'not-allowed',
    'invitation-not-pending',
    { facts: ended, command: ask.revokeInvited('eve'), asked: ben },
    { asked: olga },
  ],
  [
    'not-allowed',
    'not-a-user',
    { facts: usual, command: ask.revoke('fay', 'A'), asked: ben },
    { asked: olga },
  ],
]
