import { accessChoices } from '@/domain/choices'
import type { AccessChoices } from '@/domain/choices'
import { lastSending, seenDelivery } from '@/domain/delivery'
import type { SeenDelivery } from '@/domain/delivery'
import { grantsOf, isPending, personByEmail, userCount } from '@/domain/facts'
import type { Facts, Tree } from '@/domain/facts'
import { freshLinkAskedAt, statusOf } from '@/domain/invitation-status'
import type { Access, Account, Invitation, Offer, Person } from '@/domain/model'
import { invitationsLeft } from '@/domain/rate'
import type { InvitationsLeft } from '@/domain/rate'
import type { Refusal, SeenStatus } from '@/domain/refusals'
import { enter, missingAccount } from '@/domain/rules/enter'
import { inviteRefused } from '@/domain/rules/may-invite'
import { maySeePeople } from '@/domain/rules/may-see-people'
import { voidReason } from '@/domain/rules/void'
import { seatUse } from '@/domain/seats'
import type { SeatUse } from '@/domain/seats'
import type { Db } from '../db'
import { loadTree } from '../load-tree'
import { readMoment } from '../moment'
import { accountsById } from '../first-reads'

/** A line of *Share account*: the owner, a user, or an invitation. */
export interface SharingRow {
  key: string
  kind: 'owner' | 'user' | 'invitation'
  status: 'active' | SeenStatus
  name: string
  email: string
  isYou: boolean
  accesses: { accountId: string; accountName: string; access: Access }[]
  /** Revisions of its rows, for the envelope of a form opened on it. */
  seen: Record<string, number>
  personId?: string
  invitation?: InvitationLine
}

export interface InvitationLine {
  id: string
  sentAt: number
  expiresAt: number
  endedAt?: number
  /** When its recipient asked for a fresh link (I14; UTC ms). */
  freshLinkAskedAt?: number
  senderId: string
  senderName: string
  /** What keeps its last mail from being read (I13). */
  delivery?: SeenDelivery
  /** Why it could not be accepted as it is. */
  void?: Refusal
}

export interface Sharing {
  account: Account
  tree: Tree
  /** The accounts whose people the reader may see, with what the reader may give there. */
  choices: AccessChoices[]
  seats: SeatUse
  /** How many new users may still be invited for now (I5). */
  rate: InvitationsLeft
  /** Why nobody new can be invited to the account now. */
  inviteRefusal?: Refusal
  rows: SharingRow[]
  /** Invitations that have ended, latest first. */
  past: SharingRow[]
  at: number
  /** The moment at which the list changes by itself (UTC ms). */
  until?: number
  /** There are more users than a list is for. */
  isCut?: true
}

/** Everyone with access to the tree of an account, as far as the reader may know (product.md 4.1). */
export async function sharing(
  db: Db,
  accountId: string,
  actorId: string,
  deviceTime: number,
  load: (primaryId: string) => Promise<Facts> = (primaryId) => loadTree(db, primaryId, actorId),
): Promise<Sharing | { refusal: Refusal }> {
  const [[stored], { at }] = await Promise.all([accountsById(db, [accountId]), readMoment(db, deviceTime)])
  const primaryId = stored?.primaryId ?? accountId
  const facts = await load(primaryId)
  const entry = enter(facts, primaryId, { id: '', actorId, at })
  if ('refusal' in entry) return entry
  const refusal = missingAccount(facts, entry, accountId)
  if (refusal) return { refusal }
  const visible = (id: string) => maySeePeople(facts, actorId, id)
  const account = facts.accounts.get(accountId)
  if (!account || !visible(accountId)) {
    return {
      refusal: { code: 'not-allowed', permission: 'users.invite', accountId, name: account?.name ?? '' },
    }
  }
  const { tree } = entry
  const inviteRefusal = inviteRefused(facts, entry, accountId, at)
  const accounts = [...facts.accounts.values()]
    .filter(({ id, status }) => status === 'open' && visible(id))
    .sort(primaryFirst)
  const shown = accounts.map(({ id }) => id)
  const invitations = [...facts.invitations.values()].map((one) =>
    invitationRow(facts, one, shown, actorId, at),
  )
  const lines = invitations.filter(({ accesses }) => accesses.length > 0)
  const ends = [...facts.invitations.values()]
    .filter((one) => isPending(one, at))
    .map(({ expiresAt }) => expiresAt)
  const rate = invitationsLeft(facts, tree, at)
  const late = lines.flatMap(({ invitation }) =>
    invitation?.delivery?.kind === 'delayed' ? invitation.delivery.until : [],
  )
  const until = Math.min(...ends, ...late, rate.nextAt ?? Infinity)
  return {
    account,
    tree,
    choices: accounts.map(({ id }) => accessChoices(facts, tree, entry.actor, id)),
    seats: seatUse(facts, tree, at),
    rate,
    rows: [
      ...ownerRow(facts, tree, actorId),
      ...userRows(facts, tree, shown, actorId),
      ...lines.filter(({ status }) => status === 'pending'),
    ],
    past: lines.filter(({ status }) => status !== 'pending' && status !== 'accepted'),
    at,
    ...(inviteRefusal && { inviteRefusal }),
    ...(isCut(facts, tree) && { isCut: true }),
    ...(Number.isFinite(until) && { until }),
  }
}

const isCut = (facts: Facts, tree: Tree) =>
  new Set([...facts.grants.values()].map(({ personId }) => personId)).size < userCount(facts, tree)

/** The primary account, then its subaccounts by name. */
const primaryFirst = (a: Account, b: Account) =>
  Number(b.kind === 'primary') - Number(a.kind === 'primary') || a.name.localeCompare(b.name)

/** What is on the accounts given, in their order. */
const inOrderOf = <T extends { accountId: string }>(
  accountIds: readonly string[],
  things: readonly T[],
): T[] => accountIds.flatMap((id) => things.filter(({ accountId }) => accountId === id))

function ownerRow(facts: Facts, { primary }: Tree, actorId: string): SharingRow[] {
  const owner = facts.people.get(primary.ownerId)
  return owner ? [{ ...personLine(owner, actorId), kind: 'owner', accesses: [], seen: {} }] : []
}

function userRows(facts: Facts, { primary }: Tree, shown: readonly string[], actorId: string): SharingRow[] {
  const inOrder = [...facts.grants.values()].sort((a, b) => a.since - b.since)
  const ids = new Set(inOrder.map(({ personId }) => personId))
  return [...ids].flatMap((personId): SharingRow[] => {
    const person = facts.people.get(personId)
    const grants = grantsOf(facts, primary.id, personId).filter(({ accountId }) => shown.includes(accountId))
    if (!person || grants.length === 0) return []
    const accesses = inOrderOf(shown, grants).map((grant) => named(facts, grant))
    const seen = Object.fromEntries(grants.map(({ id, revision }) => [`grants/${id}`, revision]))
    return [{ ...personLine(person, actorId), kind: 'user', accesses, seen }]
  })
}

const personLine = ({ id, name, email }: Person, actorId: string) => ({
  key: id,
  personId: id,
  name,
  email,
  status: 'active' as const,
  isYou: id === actorId,
})

function invitationRow(
  facts: Facts,
  invitation: Invitation,
  shown: readonly string[],
  actorId: string,
  at: number,
): SharingRow {
  const { id, email, revision, sentAt, expiresAt, senderId } = invitation
  const status = statusOf(invitation, at)
  const reason = status === 'pending' ? voidReason(facts, invitation) : undefined
  const endedAt = status === 'expired' ? expiresAt : invitation.history.at(-1)?.at
  const askedAt = freshLinkAskedAt(invitation)
  const sending = status === 'pending' && lastSending(invitation)
  const delivery = sending ? seenDelivery(sending, at) : undefined
  const person = personByEmail(facts, email)
  return {
    key: id,
    kind: 'invitation',
    status,
    name: person?.name ?? '',
    email,
    isYou: person?.id === actorId,
    accesses: inOrderOf(shown, invitation.offers).map((offer) => named(facts, offer)),
    seen: { [`invitations/${id}`]: revision },
    invitation: {
      id,
      sentAt,
      expiresAt,
      senderId,
      senderName: facts.people.get(senderId)?.name ?? '',
      ...(status !== 'pending' && endedAt !== undefined && { endedAt }),
      ...(askedAt !== undefined && { freshLinkAskedAt: askedAt }),
      ...(delivery && { delivery }),
      ...(reason && { void: reason }),
    },
  }
}

const named = (facts: Facts, { accountId, access }: Offer) => ({
  accountId,
  accountName: facts.accounts.get(accountId)?.name ?? '',
  access,
})
