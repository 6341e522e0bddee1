import * as ask from '../../../fixtures/ask'
import { caseCatalogue, plansWithSubaccounts } from '../../../fixtures/catalogue'
import { world } from '../../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, shut, usual } from './situation'

const shutA = world({ users: 3, account: shut })
const elsewhere = { asked: { as: 'bruno' } }
const fullOfSubaccounts = world({
  plan: 'SUB2',
  catalogue: caseCatalogue({ plans: plansWithSubaccounts(2) }),
})
const renamed = { seen: { 'accounts/A': 9 } }

/** Opening a subaccount, renaming and closing an account. */
export const accountKeeping: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: { ...ask.openSubaccount(''), primaryId: 'Z' }, asked: nobody },
    { asked: olga },
  ],
  [
    'account-closed',
    'not-allowed',
    { facts: shutA, command: ask.openSubaccount(''), asked: ben },
    { facts: usual },
  ],
  [
    'not-allowed',
    'name-missing',
    { facts: usual, command: ask.openSubaccount(''), asked: ben },
    { asked: olga },
  ],
  [
    'name-missing',
    'subaccount-limit-reached',
    { facts: fullOfSubaccounts, command: ask.openSubaccount('') },
    { command: ask.openSubaccount() },
  ],
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.rename('Z', ''), asked: nobody },
    { asked: olga },
  ],
  [
    'account-closed',
    'not-allowed',
    { facts: shutA, command: ask.rename('A', ''), asked: ben },
    { facts: usual },
  ],
  [
    'not-allowed',
    'changed-since',
    { facts: usual, command: ask.rename('A', ''), asked: { ...ben, ...renamed } },
    { asked: renamed },
  ],
  [
    'changed-since',
    'name-missing',
    { facts: usual, command: ask.rename('A', ''), asked: renamed },
    { asked: olga },
  ],
  ['not-signed-in', 'not-found', { facts: usual, command: ask.close('Z'), asked: nobody }, { asked: olga }],
  ['not-found', 'account-closed', { facts: shutA, command: ask.close('A'), ...elsewhere }, { asked: olga }],
  ['account-closed', 'not-allowed', { facts: shutA, command: ask.close('A'), asked: ben }, { facts: usual }],
]

export const handingOver: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: { ...ask.transfer('ben'), primaryId: 'Z' }, asked: nobody },
    { asked: olga },
  ],
  [
    'account-closed',
    'not-allowed',
    { facts: shutA, command: ask.transfer('eve'), asked: ben },
    { facts: usual },
  ],
  [
    'not-allowed',
    'not-eligible-as-owner',
    { facts: usual, command: ask.transfer('eve'), asked: ben },
    { asked: olga },
  ],
]
