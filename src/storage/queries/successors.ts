import { activePerson, pendingInvitations } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Grant, Offer, Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { notEligibleWhileInvited, notEligible } from '@/domain/account/successor'
import { isVisible, visibilityOf } from '@/domain/access/may-see-users'
import type { Visibility } from '@/domain/access/may-see-users'
import { notAllowed } from '@/domain/access/rights'
import type { Db } from '@/storage/database/db'
import { authorizeRead, isRefused } from '@/storage/facts/authorize-read'
import type { ReadContext, TreeParams } from '@/storage/facts/authorize-read'
import { factsFor } from '@/storage/facts/load-facts'
import { compareNames } from './order'
import type { SortParams } from './order'

/** As many of those who cannot become the owner are listed, to say why; all who can are. */
const MAX_INELIGIBLE = 100

/** Someone with access, or asked to have it, and why they cannot become the owner. */
export interface Successor {
  /** The person; for an address without a login the invitation. */
  id: string
  name: string
  email: string
  /** Access by account, as far as the reader may see it. */
  accesses: Offer[]
  refusal?: Refusal
}

/** Who could become the owner, the eligible first (C5), of those whom a reader may see who may hand it over. */
export async function successors(
  db: Db,
  params: TreeParams & SortParams,
  deviceTime: number,
): Promise<Successor[]> {
  const mayNot = ({ facts, tree, actor }: ReadContext) =>
    notAllowed(facts, actor, 'account.transfer', tree.primary.id)
  const found = await authorizeRead(db, params, deviceTime, factsFor({ wholeTree: true }), mayNot)
  if (isRefused(found)) return []
  const { facts, tree, actor, at } = found
  const visibility = visibilityOf(facts, tree, actor.id)
  const grants = [...facts.grants.values()].filter((grant) => isVisible(visibility, [grant]))
  const users = usersByName(grants, facts, params.language).filter(
    ({ id }) => id !== actor.id && id !== tree.primary.ownerId,
  )
  const accesses = accessesIn(grants)
  const candidates = [
    ...users.map(({ id, name, email }): Successor => {
      const refusal = notEligible(facts, tree, actor, id, at)
      return { id, name, email, accesses: accesses.get(id) ?? [], ...(refusal && { refusal }) }
    }),
    ...invitedOnlyCandidates(facts, tree, users, at, visibility),
  ]
  const eligible = candidates.filter(({ refusal }) => !refusal)
  return [...eligible, ...candidates.filter(({ refusal }) => refusal).slice(0, MAX_INELIGIBLE)]
}

function usersByName(grants: readonly Grant[], facts: Facts, language?: string): Person[] {
  const compare = compareNames(language)
  return [...new Set(grants.map(({ personId }) => personId))]
    .flatMap((id) => activePerson(facts, id) ?? [])
    .sort((a, b) => compare(a.name, b.name))
}

/** By person at once: a tree may have very many of them. */
function accessesIn(grants: readonly Grant[]) {
  const byPerson = new Map<string, Offer[]>()
  for (const { personId, accountId, access } of grants) {
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
  visibility: Visibility,
): Successor[] {
  const userEmails = new Set(users.map(({ email }) => email))
  return pendingInvitations(facts, tree.primary.id, at)
    .filter(({ email, offers }) => !userEmails.has(email) && isVisible(visibility, offers))
    .map(({ id, email }) => ({ id, name: '', email, accesses: [], refusal: notEligibleWhileInvited(tree) }))
}
