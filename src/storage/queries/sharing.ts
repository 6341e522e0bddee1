import { accessChoices } from '@/domain/access/access-choices'
import { hasAccess } from '@/domain/access/authorize'
import type { AccessChoices } from '@/domain/access/access-choices'
import { may } from '@/domain/access/effective-access'
import { isPending, userCount } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { setAsideIn } from '@/domain/command/set-aside'
import type { Account } from '@/domain/model/rows'
import { invitationsLeft } from '@/domain/invitation/rate-limit'
import type { InvitationsLeft } from '@/domain/invitation/rate-limit'
import type { Refusal } from '@/domain/command/refusal'
import { inviteRefused } from '@/domain/invitation/may-invite'
import { maySeeEndedInvitations } from '@/domain/access/may-see-users'
import { seatUse } from '@/domain/seats/seats'
import type { SeatUse } from '@/domain/seats/seats'
import type { Db } from '@/storage/database/db'
import { loadTreePage } from '@/storage/facts/load-tree-page'
import { validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'
import { authorizeRead, isRefused, usersHidden } from '@/storage/facts/authorize-read'
import type { AccountParams, FactsLoader, ReadContext, Refused } from '@/storage/facts/authorize-read'
import { compareLatestFirst, comparePrimaryFirst } from './order'
import type { SortParams } from './order'
import { invitationRow, ownerRow, userRows } from './sharing-rows'
import type { SharingRow } from './sharing-rows'

export type { SharingRow } from './sharing-rows'

/** *Share account* for some people and invitations: `rows` are those asked for, not all. */
export interface SharingSelection extends Validity {
  account: Account
  tree: AccountTree
  /** The accounts whose people the reader may see, with what the reader may give there. */
  choices: AccessChoices[]
  /** Ids of the accounts on which the reader may change access, and those to which they may invite. */
  rights: { change: string[]; invite: string[] }
  /** Only for who may invite to an account of the tree (Q3). */
  seats?: SeatUse
  /** Number of open subaccounts of the tree, whose seats these are; 0 if the reader has no access to its primary account. */
  subaccounts: number
  /** How many new users may still be invited for now (I5). */
  rate: InvitationsLeft
  /** Why nobody new can be invited to the account now. */
  inviteRefusal?: Refusal
  rows: SharingRow[]
  /** Open invitations, by who sent them (C7). */
  openInvitations: { senderId: string; email: string }[]
  /** Invitations that have ended, latest first. */
  past: SharingRow[]
}

/** *Share account* with everyone whom the reader may see; `isPartial`: there are more users than a list is for. */
export interface Sharing extends SharingSelection {
  isPartial: boolean
}

/**
 * Everyone with access to the tree of an account, as far as the reader may know (4.1). Undefined where something was set
 * aside: then `sharingInFull` has the answer.
 */
export async function sharing(
  db: Db,
  params: AccountParams & SortParams,
  deviceTime: number,
): Promise<Sharing | Refused | undefined> {
  const read = { isComplete: true }
  const load: FactsLoader = async (_, question) => {
    const { facts, complete } = await loadTreePage(db, question)
    read.isComplete = complete
    return facts
  }
  const found = await authorizeRead(db, params, deviceTime, load, usersHidden)
  if (!read.isComplete) return undefined
  return isRefused(found) ? found : sharingOf(found, params)
}

/** *Share account* from the facts on a tree, of which there may be a part. */
export function sharingOf(
  context: ReadContext,
  { accountId, actorId, language }: AccountParams & SortParams,
): Sharing {
  const { facts, account, tree, at } = context
  const inviteRefusal = inviteRefused(facts, context, accountId, at)
  const withEnded = [...facts.accounts.values()]
    .filter((one) => maySeeEndedInvitations(facts, tree, actorId, one))
    .sort(comparePrimaryFirst(language))
  const accounts = withEnded.filter(({ status }) => status === 'open')
  const [visibleIds, endedIds] = [accounts.map(({ id }) => id), withEnded.map(({ id }) => id)]
  const mayThere = (permission: string) => (id: string) => may(facts, actorId, permission, id)
  const invitations = [...facts.invitations.values()]
    .sort(compareLatestFirst)
    .map((one) => invitationRow(facts, one, isPending(one, at) ? visibleIds : endedIds, actorId, at))
  const visibleRows = invitations.filter(({ accesses }) => accesses.length > 0)
  const expiries = [...facts.invitations.values()]
    .filter((one) => isPending(one, at))
    .map(({ expiresAt }) => expiresAt)
  const rate = invitationsLeft(facts, tree, at)
  const delayedUntil = visibleRows.flatMap(({ invitation }) =>
    invitation?.delivery?.kind === 'delayed' ? invitation.delivery.until : [],
  )
  const invitableIds = visibleIds.filter(mayThere('users.invite'))
  return {
    account,
    tree,
    choices: accounts.map(({ id }) => accessChoices(facts, tree, context.actor, id)),
    rights: { change: visibleIds.filter(mayThere('users.change-access')), invite: invitableIds },
    ...(invitableIds.length > 0 && { seats: seatUse(facts, tree, at) }),
    subaccounts: hasAccess(facts, tree, actorId, tree.primary.id)
      ? [...facts.accounts.values()].filter(isOpenSubaccount).length
      : 0,
    rate,
    rows: [
      ...ownerRow(facts, tree, actorId),
      ...inOrderOfUsers([
        ...visibleRows.filter(({ status }) => status === 'pending'),
        ...userRows(facts, tree, accountId, visibleIds, actorId).reverse(),
      ]),
    ],
    openInvitations: visibleRows.flatMap(({ status, email, invitation }) =>
      invitation && status === 'pending' ? { senderId: invitation.senderId, email } : [],
    ),
    past: visibleRows.filter(({ status }) => status !== 'pending'),
    ...(inviteRefusal && { inviteRefusal }),
    isPartial: isPartial(facts, tree),
    ...validity(at, [...expiries, ...delayedUntil, rate.nextAt ?? Infinity]),
  }
}

const isOpenSubaccount = ({ kind, status }: Account) => kind === 'subaccount' && status === 'open'

/** The newest first, as in the table *Users*. */
const inOrderOfUsers = (rows: SharingRow[]) => rows.sort((a, b) => b.since - a.since)

const isPartial = (facts: Facts, tree: AccountTree) => {
  const setAside = setAsideIn(facts, tree.primary.id).filter(({ table }) => table === 'grants')
  const known = new Set([...facts.grants.values(), ...setAside].map(({ personId }) => personId))
  return known.size < userCount(facts, tree)
}
