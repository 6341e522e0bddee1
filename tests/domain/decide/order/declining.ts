import * as ask from '../../../fixtures/ask'
import { on } from '../../../fixtures/rows'
import { world } from '../../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, eve, accepted, to, usual, ended, closedA1 } from './situation'

export const declining: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.decline('gone'), asked: nobody },
    { asked: eve },
  ],
  [
    'account-closed',
    'invitation-not-pending',
    {
      facts: world({ invitations: [to([on('A1')], accepted)], rows: closedA1 }),
      command: ask.decline('eve'),
      asked: eve,
    },
    { facts: ended },
  ],
]
