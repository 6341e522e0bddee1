import * as ask from '../../fixtures/commands'
import { custom, on } from '../../fixtures/rows'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, shut, usual, ended, closedA1 } from './situation'

const six = world({ plan: 'P10', users: 6, pending: 1 })
const changed = { seen: { 'accounts/A': 9 } }
const given = (...offers: Parameters<typeof ask.change>[1][]) => ({
  change: [{ personId: 'ben', offers }],
})

export const changePlanCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: six, command: ask.choosePlan('gone'), options: nobody },
    { options: olga },
  ],
  [
    'account-closed',
    'not-allowed',
    { facts: world({ users: 3, account: shut }), command: ask.choosePlan('P5'), options: ben },
    { facts: six },
  ],
  [
    'not-found',
    'not-allowed',
    { facts: six, command: ask.choosePlan('gone'), options: ben },
    { command: ask.choosePlan('P5') },
  ],
  [
    'not-found',
    'not-allowed',
    { facts: six, command: ask.choosePlan('P5', { withdraw: ['gone'] }), options: ben },
    { command: ask.choosePlan('P5') },
  ],
  [
    'account-closed',
    'not-allowed',
    {
      facts: world({ users: 3, rows: closedA1 }),
      command: ask.choosePlan('P5', { close: ['A1'] }),
      options: { as: 'olga' },
    },
    { command: ask.choosePlan('P5'), options: ben },
  ],
  [
    'not-allowed',
    'same-plan',
    { facts: six, command: ask.choosePlan('P10'), options: ben },
    { options: olga },
  ],
  [
    'same-plan',
    'changed-since',
    { facts: six, command: ask.choosePlan('P10'), options: changed },
    { command: ask.choosePlan('P5') },
  ],
  [
    'invitation-not-pending',
    'downgrade-blocked',
    { facts: ended, command: ask.choosePlan('ESS5', { withdraw: ['inv-eve'] }) },
    { facts: usual },
  ],
  [
    'changed-since',
    'nothing-offered',
    { facts: six, command: ask.choosePlan('P5', given()), options: changed },
    { options: olga },
  ],
  [
    'nothing-offered',
    'role-not-in-plan',
    { facts: six, command: ask.choosePlan('ESS5', given(on('A', 'viewer'), on('A1', custom()))) },
    { command: ask.choosePlan('ESS5', given(on('A', 'viewer'))) },
  ],
  [
    'role-not-in-plan',
    'downgrade-blocked',
    { facts: six, command: ask.choosePlan('ESS5', given(on('A', 'viewer'))) },
    { command: ask.choosePlan('ESS5', given(on('A', 'admin'))) },
  ],
]
