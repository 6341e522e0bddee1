import { byId, emptyFacts, treeOf } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import type { Db } from '@/storage/database/db'
import { allCatalogues } from '@/storage/database/initial-reads'
import * as read from '@/storage/database/reads'

const HOUR = 3_600_000

/** The facts for a list of some people and invitations of a tree, by their ids, with what counts for its seats. */
export async function loadSelection(
  db: Db,
  { primaryId, actorId, keys, emails, deviceTime }: SelectionParams,
): Promise<Facts> {
  const [catalogues, accounts, selectedInvitations, pending, users] = await Promise.all([
    allCatalogues(db),
    read.accountsIn(db, primaryId),
    read.invitationsById(db, keys),
    read.invitationsOpenAfter(db, primaryId, deviceTime),
    read.countUsers(db, primaryId),
  ])
  const accountFacts = { ...emptyFacts, catalogues: byId(catalogues), accounts: byId(accounts) }
  const windowHours = treeOf(accountFacts, primaryId)?.catalogue.limits.windowHours ?? 0
  const sent = await read.invitationsSentAfter(db, primaryId, deviceTime - windowHours * HOUR)
  const invitations = [
    ...pending,
    ...sent,
    ...selectedInvitations.filter((one) => one.primaryId === primaryId),
  ]
  const owners = accounts.flatMap((account) => (account.kind === 'primary' ? account.ownerId : []))
  const [people, invited] = await Promise.all([
    read.peopleById(db, [actorId, ...owners, ...keys, ...invitations.map(({ senderId }) => senderId)]),
    read.peopleByEmail(db, [...emails, ...invitations.map(({ email }) => email)]),
  ])
  const grants = await read.grantsOf(
    db,
    primaryId,
    [...people, ...invited].map(({ id }) => id),
  )
  return {
    ...accountFacts,
    grants: byId(grants),
    invitations: byId(invitations),
    people: byId([...people, ...invited]),
    users: new Map([[primaryId, users]]),
  }
}

interface SelectionParams {
  primaryId: string
  actorId: string
  keys: readonly string[]
  emails: readonly string[]
  deviceTime: number
}
