import { Dexie } from 'dexie'
import { byId, activePerson, emptyFacts, pendingInvitations } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Grant, Offer, Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { authorize } from '@/domain/access/authorize'
import { notEligibleWhileInvited, notEligible } from '@/domain/account/successor'
import { maySeeUsers } from '@/domain/access/may-see-users'
import type { Db } from '@/storage/database/db'
import { readClock } from '@/storage/database/clock'
import * as read from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'
import type { TreeParams } from './params'

/** As many of those who cannot become the owner are listed, to say why; all who can are. */
const MAX_INELIGIBLE = 100

/** Someone with access, or asked to have it, and why they cannot become the owner. */
export interface Successor {
  /** The person; for an address without a login the invitation. */
  id: string
  name: string
  email: string
  /** Access by account, where the reader may see it. */
  accesses: Offer[]
  refusal?: Refusal
}

/** Who in the tree could own it, those who can first (C5); nobody for whom may not see these people. */
export async function successors(
  db: Db,
  { primaryId, actorId }: TreeParams,
  deviceTime: number,
): Promise<Successor[]> {
  const [{ at }, catalogues, accounts, grants, invitations] = await Promise.all([
    readClock(db, deviceTime),
    read.allCatalogues(db),
    read.accountsIn(db, primaryId),
    grantsIn(db, primaryId),
    read.invitationsOpenAfter(db, primaryId, deviceTime),
  ])
  const [primary] = accounts.filter(({ id }) => id === primaryId)
  const owners = primary?.kind === 'primary' ? [primary.ownerId] : []
  const [people, invited] = await Promise.all([
    read.peopleById(db, [actorId, ...owners, ...grants.map(({ personId }) => personId)]),
    read.peopleByEmail(
      db,
      invitations.map(({ email }) => email),
    ),
  ])
  const facts: Facts = {
    ...emptyFacts,
    catalogues: byId(catalogues),
    accounts: byId(accounts),
    grants: byId(grants),
    invitations: byId(invitations),
    people: byId([...people, ...invited]),
  }
  const context = authorize(facts, primaryId, { id: '', actorId, at })
  if ('refusal' in context || !maySeeUsers(facts, actorId, primaryId)) return []
  const { tree, actor } = context
  const users = usersByName(grants, facts).filter(({ id }) => id !== actorId && id !== tree.primary.ownerId)
  const accesses = accessesIn(grants, (accountId) => maySeeUsers(facts, actorId, accountId))
  const candidates = [
    ...users.map(({ id, name, email }): Successor => {
      const refusal = notEligible(facts, tree, actor, id, at)
      return { id, name, email, accesses: accesses.get(id) ?? [], ...(refusal && { refusal }) }
    }),
    ...invitedOnlyCandidates(facts, tree, users, at),
  ]
  const eligible = candidates.filter(({ refusal }) => !refusal)
  return [...eligible, ...candidates.filter(({ refusal }) => refusal).slice(0, MAX_INELIGIBLE)]
}

const grantsIn = async (db: Db, primaryId: string): Promise<Grant[]> =>
  validRows(
    'grants',
    await db.grants
      .where('[primaryId+personId]')
      .between([primaryId, Dexie.minKey], [primaryId, Dexie.maxKey])
      .toArray(),
  )

const usersByName = (grants: readonly Grant[], facts: Facts): Person[] =>
  [...new Set(grants.map(({ personId }) => personId))]
    .flatMap((id) => activePerson(facts, id) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name))

/** By person at once: a tree may have very many of them. */
function accessesIn(grants: readonly Grant[], visible: (accountId: string) => boolean) {
  const byPerson = new Map<string, Offer[]>()
  for (const { personId, accountId, access } of grants) {
    if (!visible(accountId)) continue
    byPerson.set(personId, [...(byPerson.get(personId) ?? []), { accountId, access }])
  }
  return byPerson
}

/** Addresses that are only invited: somebody who looks for them finds out why they cannot be chosen. */
function invitedOnlyCandidates(
  facts: Facts,
  tree: AccountTree,
  users: readonly Person[],
  at: number,
): Successor[] {
  const userEmails = new Set(users.map(({ email }) => email))
  return pendingInvitations(facts, tree.primary.id, at)
    .filter(({ email }) => !userEmails.has(email))
    .map(({ id, email }) => ({ id, name: '', email, accesses: [], refusal: notEligibleWhileInvited(tree) }))
}
