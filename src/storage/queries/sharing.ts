import { accessChoices } from '@/domain/access/access-choices'
import type { AccessChoices } from '@/domain/access/access-choices'
import { isPending, userCount } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Account } from '@/domain/model/rows'
import { invitationsLeft } from '@/domain/invitation/rate-limit'
import type { InvitationsLeft } from '@/domain/invitation/rate-limit'
import type { Refusal } from '@/domain/command/refusal'
import { authorize, missingAccount } from '@/domain/access/authorize'
import { inviteRefused } from '@/domain/invitation/may-invite'
import { maySeeUsers } from '@/domain/access/may-see-users'
import { seatUse } from '@/domain/seats/seats'
import type { SeatUse } from '@/domain/seats/seats'
import type { Db } from '@/storage/database/db'
import { loadTreePage } from '@/storage/facts/load-tree-page'
import { readClock } from '@/storage/database/clock'
import { accountsById } from '@/storage/database/initial-reads'
import { invitationRow, ownerRow, userRows } from './sharing-rows'
import type { SharingRow } from './sharing-rows'
import type { AccountParams } from './params'

export type { SharingRow } from './sharing-rows'

/** *Share account* for some people and invitations: `rows` are those asked for, not all. */
export interface SharingSelection {
  account: Account
  tree: AccountTree
  /** The accounts whose people the reader may see, with what the reader may give there. */
  choices: AccessChoices[]
  seats: SeatUse
  /** How many new users may still be invited for now (I5). */
  rate: InvitationsLeft
  /** Why nobody new can be invited to the account now. */
  inviteRefusal?: Refusal
  rows: SharingRow[]
  /** Open invitations, by who sent them (C7). */
  openInvitations: { senderId: string; email: string }[]
  /** Invitations that have ended, latest first. */
  past: SharingRow[]
  at: number
  /** The moment at which the list changes by itself (UTC ms). */
  until?: number
}

/** *Share account* with everyone whom the reader may see; `isPartial`: there are more users than a list is for. */
export interface Sharing extends SharingSelection {
  isPartial: boolean
}

/** Everyone with access to the tree of an account, as far as the reader may know (4.1). */
export const sharing = (db: Db, params: AccountParams, deviceTime: number) =>
  sharingFrom(db, params, deviceTime, (primaryId) => loadTreePage(db, primaryId, params.actorId))

/** *Share account* from the facts that `load` reads of a tree. */
export async function sharingFrom(
  db: Db,
  { accountId, actorId }: AccountParams,
  deviceTime: number,
  load: (primaryId: string) => Promise<Facts>,
): Promise<Sharing | { refusal: Refusal }> {
  const [[stored], { at }] = await Promise.all([accountsById(db, [accountId]), readClock(db, deviceTime)])
  const primaryId = stored?.primaryId ?? accountId
  const facts = await load(primaryId)
  const context = authorize(facts, primaryId, { id: '', actorId, at })
  if ('refusal' in context) return context
  const refusal = missingAccount(facts, context, accountId)
  if (refusal) return { refusal }
  const visible = (id: string) => maySeeUsers(facts, actorId, id)
  const account = facts.accounts.get(accountId)
  if (!account || !visible(accountId)) {
    return {
      refusal: { code: 'not-allowed', permission: 'users.invite', accountId, name: account?.name ?? '' },
    }
  }
  const { tree } = context
  const inviteRefusal = inviteRefused(facts, context, accountId, at)
  const accounts = [...facts.accounts.values()]
    .filter(({ id, status }) => status === 'open' && visible(id))
    .sort(primaryFirst)
  const visibleIds = accounts.map(({ id }) => id)
  const invitations = [...facts.invitations.values()].map((one) =>
    invitationRow(facts, one, visibleIds, actorId, at),
  )
  const visibleRows = invitations.filter(({ accesses }) => accesses.length > 0)
  const expiries = [...facts.invitations.values()]
    .filter((one) => isPending(one, at))
    .map(({ expiresAt }) => expiresAt)
  const rate = invitationsLeft(facts, tree, at)
  const delayedUntil = visibleRows.flatMap(({ invitation }) =>
    invitation?.delivery?.kind === 'delayed' ? invitation.delivery.until : [],
  )
  const until = Math.min(...expiries, ...delayedUntil, rate.nextAt ?? Infinity)
  return {
    account,
    tree,
    choices: accounts.map(({ id }) => accessChoices(facts, tree, context.actor, id)),
    seats: seatUse(facts, tree, at),
    rate,
    rows: [
      ...ownerRow(facts, tree, actorId),
      ...userRows(facts, tree, visibleIds, actorId),
      ...visibleRows.filter(({ status }) => status === 'pending'),
    ],
    openInvitations: visibleRows.flatMap(({ status, email, invitation }) =>
      invitation && status === 'pending' ? { senderId: invitation.senderId, email } : [],
    ),
    past: visibleRows.filter(({ status }) => status !== 'pending' && status !== 'accepted'),
    at,
    ...(inviteRefusal && { inviteRefusal }),
    isPartial: isPartial(facts, tree),
    ...(Number.isFinite(until) && { until }),
  }
}

const isPartial = (facts: Facts, tree: AccountTree) =>
  new Set([...facts.grants.values()].map(({ personId }) => personId)).size < userCount(facts, tree)

/** The primary account, then its subaccounts by name. */
const primaryFirst = (a: Account, b: Account) =>
  Number(b.kind === 'primary') - Number(a.kind === 'primary') || a.name.localeCompare(b.name)
