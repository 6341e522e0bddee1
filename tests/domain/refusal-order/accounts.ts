import * as ask from '../../fixtures/commands'
import { caseCatalogue, plansWithSubaccounts, withRole } from '../../fixtures/catalogue'
import { grant } from '../../fixtures/rows'
import { world } from '../../fixtures/world'
import type { OrderCase } from './situation'
import { nobody, olga, ben, shut, usual } from './situation'

const shutA = world({ users: 3, account: shut })
const elsewhere = { options: { as: 'bruno' } }
const fullOfSubaccounts = world({
  plan: 'SUB2',
  catalogue: caseCatalogue({ plans: plansWithSubaccounts(2) }),
})
const renamed = { seen: { 'accounts/A': 9 } }

/** The role that the former owner would get lacks what one of its permissions requires. */
const withPayer = world({
  users: 3,
  catalogue: { ...withRole(caseCatalogue(), 'payer', ['billing.edit']), successorRole: 'payer' },
  grants: [grant('gil', 'A', 'payer')],
})

/** Opening a subaccount, renaming and closing an account. */
export const accountCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: { ...ask.openSubaccount(''), primaryId: 'Z' }, options: nobody },
    { options: olga },
  ],
  [
    'account-closed',
    'not-allowed',
    { facts: shutA, command: ask.openSubaccount(''), options: ben },
    { facts: usual },
  ],
  [
    'not-allowed',
    'name-missing',
    { facts: usual, command: ask.openSubaccount(''), options: ben },
    { options: olga },
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
    { facts: usual, command: ask.rename('Z', ''), options: nobody },
    { options: olga },
  ],
  [
    'account-closed',
    'not-allowed',
    { facts: shutA, command: ask.rename('A', ''), options: ben },
    { facts: usual },
  ],
  [
    'not-allowed',
    'changed-since',
    { facts: usual, command: ask.rename('A', ''), options: { ...ben, ...renamed } },
    { options: renamed },
  ],
  [
    'changed-since',
    'name-missing',
    { facts: usual, command: ask.rename('A', ''), options: renamed },
    { options: olga },
  ],
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: ask.close('Z'), options: nobody },
    { options: olga },
  ],
  ['not-found', 'account-closed', { facts: shutA, command: ask.close('A'), ...elsewhere }, { options: olga }],
  [
    'account-closed',
    'not-allowed',
    { facts: shutA, command: ask.close('A'), options: ben },
    { facts: usual },
  ],
]

export const transferCases: OrderCase[] = [
  [
    'not-signed-in',
    'not-found',
    { facts: usual, command: { ...ask.transfer('ben'), primaryId: 'Z' }, options: nobody },
    { options: olga },
  ],
  [
    'account-closed',
    'not-allowed',
    { facts: shutA, command: ask.transfer('eve'), options: ben },
    { facts: usual },
  ],
  [
    'not-allowed',
    'not-eligible-as-owner',
    { facts: usual, command: ask.transfer('eve'), options: ben },
    { options: olga },
  ],
  [
    'not-eligible-as-owner',
    'permission-requires',
    { facts: withPayer, command: ask.transfer('ben') },
    { command: ask.transfer('gil') },
  ],
]
