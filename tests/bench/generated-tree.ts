import { sharing } from '@/domain/catalogue/sharing'
import { byId, emptyFacts } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { grantId } from '@/domain/model/rows'
import type { Access, Account, Grant, Person } from '@/domain/model/rows'

const row = { since: 0, revision: 1 }
export const personOf = (n: number) => `person-${String(n)}`
export const accountOf = (n: number) => `account-${String(n)}`

const accesses: Access[] = [
  ...sharing.roles.map(({ id }) => ({ role: id })),
  { permissions: ['templates.draft', 'statistics.view', 'billing.invoices'] },
]

/** A tree in which everyone has a role or custom permissions on every account. */
export function generatedTree(people: number, accounts: number): Facts {
  const primaryId = accountOf(0)
  const range = (n: number) => Array.from({ length: n }, (_, index) => index)
  const grants = range(people).flatMap((p) =>
    range(accounts).map((a): Grant => {
      const [personId, accountId] = [personOf(p), accountOf(a)]
      const access = accesses[(p + a) % accesses.length] ?? { permissions: [] }
      return {
        ...row,
        id: grantId(accountId, personId),
        primaryId,
        accountId,
        personId,
        access,
        grantedBy: 'owner',
      }
    }),
  )
  return {
    ...emptyFacts,
    catalogues: byId([sharing]),
    people: byId(['owner', ...range(people).map(personOf)].map(person)),
    accounts: byId(range(accounts).map((n) => account(n, primaryId))),
    grants: byId(grants),
    users: new Map([[primaryId, people]]),
  }
}

const person = (id: string): Person => {
  const email = `${id}@x.example`
  return {
    ...row,
    id,
    name: id,
    username: id,
    email,
    typedEmail: email,
    status: 'active',
    twoFactor: false,
    login: 'demo',
  }
}

const account = (n: number, primaryId: string): Account => {
  const common = { ...row, id: accountOf(n), primaryId, name: accountOf(n), status: 'open' as const }
  return n === 0
    ? {
        ...{ ...common, kind: 'primary', catalogueId: 'sharing', planId: 'sharing.diamond' },
        ...{ ownerId: 'owner', requiresTwoFactor: false },
      }
    : { ...common, kind: 'subaccount' }
}
