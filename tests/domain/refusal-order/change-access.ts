import * as ask from '../../fixtures/commands'
import { custom, grant, on } from '../../fixtures/rows'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, usual, ended, manager } from './situation'

const eveOnA1 = { grants: [grant('eve', 'A1')] }

export const changeAccessCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.change('ben', on('Z')), options: nobody },
    { options: olga },
  ],
  [
    'not-found',
    'not-allowed',
    { facts: usual, command: ask.change('u3', on('A'), on('Z')), options: ben },
    { command: ask.change('u3', on('A')) },
  ],
  [
    'not-allowed',
    'is-owner',
    { facts: usual, command: ask.change('olga', on('A')), options: ben },
    { options: { as: 'ada' } },
  ],
  [
    'is-yourself',
    'grants-more-than-held',
    { facts: usual, command: ask.change('ada', on('A', custom('root'))), options: { as: 'ada' } },
    { command: ask.change('ben', on('A', custom('root'))) },
  ],
  [
    'grants-more-than-held',
    'not-a-user',
    { facts: usual, command: ask.change('fay', on('A', custom('root'))) },
    { command: ask.change('fay', on('A')) },
  ],
  [
    'not-a-user',
    'nothing-offered',
    { facts: usual, command: ask.change('fay') },
    { command: ask.change('ben') },
  ],
  [
    'changed-since',
    'nothing-offered',
    { facts: usual, command: ask.change('ben'), options: { seen: { 'grants/A/ben': 9 } } },
    { options: olga },
  ],
  [
    'nothing-offered',
    'role-not-in-plan',
    {
      facts: world({ plan: 'STD5', users: 2 }),
      command: ask.change('ben', on('A1', 'manager'), on('A', custom())),
    },
    { command: ask.change('ben', ...manager) },
  ],
  [
    'invitation-not-pending',
    'nothing-offered',
    { facts: ended, command: ask.changeInvited('eve') },
    { facts: usual },
  ],
  [
    'nothing-offered',
    'already-a-user',
    { facts: world({ ...eveOnA1, pending: 1 }), command: ask.changeInvited('eve', on('A1', custom())) },
    { command: ask.changeInvited('eve', on('A1')) },
  ],
  [
    'already-a-user',
    'role-not-in-plan',
    {
      facts: world({ plan: 'STD5', ...eveOnA1, pending: 1 }),
      command: ask.changeInvited('eve', on('A1', 'manager')),
    },
    { command: ask.changeInvited('eve', ...manager) },
  ],
]
