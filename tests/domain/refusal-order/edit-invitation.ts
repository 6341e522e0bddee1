import * as ask from '../../fixtures/commands'
import { custom, grant, on } from '../../fixtures/rows'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, usual, ended, manager } from './situation'

const eveOnA1 = { grants: [grant('eve', 'A1')] }

export const editInvitationCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.edit('gone', on('A')), options: nobody },
    { options: olga },
  ],
  [
    'not-found',
    'not-allowed',
    { facts: usual, command: ask.edit('eve', on('Z')), options: ben },
    { command: ask.edit('eve', on('A')) },
  ],
  [
    'not-allowed',
    'invitation-not-pending',
    { facts: ended, command: ask.edit('eve', on('A')), options: ben },
    { options: olga },
  ],
  [
    'grants-more-than-held',
    'invitation-not-pending',
    { facts: ended, command: ask.edit('eve', on('A', custom('root'))) },
    { command: ask.edit('eve') },
  ],
  [
    'invitation-not-pending',
    'changed-since',
    { facts: ended, command: ask.edit('eve'), options: { seen: { 'invitations/inv-eve': 9 } } },
    { facts: usual },
  ],
  [
    'changed-since',
    'nothing-offered',
    { facts: usual, command: ask.edit('eve'), options: { seen: { 'invitations/inv-eve': 9 } } },
    { options: olga },
  ],
  [
    'nothing-offered',
    'already-a-user',
    { facts: world({ ...eveOnA1, pending: 1 }), command: ask.edit('eve', on('A1', custom())) },
    { command: ask.edit('eve', on('A1')) },
  ],
  [
    'already-a-user',
    'role-not-in-plan',
    { facts: world({ plan: 'STD5', ...eveOnA1, pending: 1 }), command: ask.edit('eve', on('A1', 'manager')) },
    { command: ask.edit('eve', ...manager) },
  ],
]
