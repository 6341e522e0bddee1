import { byId, emptyFacts, treeOf } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { setAsideByKey } from '@/domain/command/set-aside'
import type { Db } from '@/storage/database/db'
import * as read from '@/storage/database/reads'
import { authorizeRead, isRefused, usersHidden } from '@/storage/facts/authorize-read'
import type { AccountParams, FactsLoader, Refused } from '@/storage/facts/authorize-read'
import { areSeatsCounted, loadOpenInvitations, loadUsers } from '@/storage/facts/load-seats'
import { withoutStrays } from '@/storage/facts/strays'
import type { SortParams } from './order'
import { sharingOf } from './sharing'
import type { SharingRow, SharingSelection } from './sharing'

const HOUR = 3_600_000

export interface SelectionParams extends AccountParams, SortParams {
  /** Ids of people and invitations. */
  keys?: readonly string[]
  /** Addresses, whether they have access or an open invitation or neither. */
  emails?: readonly string[]
}

/** *Share account* for some people and invitations only; the size of the tree does not matter. */
export async function sharingSelection(
  db: Db,
  params: SelectionParams,
  deviceTime: number,
): Promise<SharingSelection | Refused> {
  const { keys = [], emails = [] } = params
  const load: FactsLoader = (_, question) => loadSelection(db, question, keys, emails)
  const context = await authorizeRead(db, params, deviceTime, load, usersHidden)
  if (isRefused(context)) return context
  const found = sharingOf(context, params)
  const selected = new Set([...keys, ...emails])
  const isSelected = ({ key, email }: SharingRow) => selected.has(key) || selected.has(email)
  return { ...found, rows: found.rows.filter(isSelected), past: found.past.filter(isSelected) }
}

/** The facts for a list of some people and invitations of a tree, by their ids, with what counts for its seats. */
async function loadSelection(
  db: Db,
  { primaryId, actorId, deviceTime }: Parameters<FactsLoader>[1],
  keys: readonly string[],
  emails: readonly string[],
): Promise<Facts> {
  const [catalogues, accounts, selectedInvitations] = await Promise.all([
    read.allCatalogues(db),
    read.accountsIn(db, primaryId),
    read.invitationsById(db, keys),
  ])
  const accountFacts = { ...emptyFacts, catalogues: byId(catalogues), accounts: byId(accounts) }
  const tree = treeOf(accountFacts, primaryId)
  const windowHours = tree?.catalogue.limits.windowHours ?? 0
  const [loaded, pending, sent] = await Promise.all([
    tree && areSeatsCounted(tree.plan) ? loadUsers(db, primaryId, accounts) : undefined,
    loadOpenInvitations(db, primaryId, accounts, deviceTime),
    read.invitationsSentAfter(db, primaryId, deviceTime - windowHours * HOUR),
  ])
  const users = loaded?.users ?? (await read.countUsers(db, primaryId))
  const invitations = [
    ...pending.open,
    ...sent,
    ...selectedInvitations.filter((one) => one.primaryId === primaryId),
  ]
  const owners = accounts.flatMap((account) => (account.kind === 'primary' ? account.ownerId : []))
  const [people, invited] = await Promise.all([
    read.peopleById(db, [actorId, ...owners, ...keys, ...invitations.map(({ senderId }) => senderId)]),
    read.peopleByEmail(db, [...emails, ...invitations.map(({ email }) => email)]),
  ])
  const found = [...people, ...invited]
  const grants = await read.grantsOf(
    db,
    primaryId,
    found.map(({ id }) => id),
  )
  return withoutStrays({
    ...accountFacts,
    grants: byId(grants),
    invitations: byId(invitations),
    people: byId(found),
    users: new Map([[primaryId, users]]),
    setAside: setAsideByKey([...(loaded?.setAside ?? []), ...pending.setAside]),
  })
}
