import { lastSending, deliveryStatus } from '@/domain/invitation/delivery'
import type { DeliveryStatus } from '@/domain/invitation/delivery'
import { grantsOf, personByEmail } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { freshLinkRequestedAt, statusOf } from '@/domain/invitation/status'
import type { Access, Invitation, Offer, Person } from '@/domain/model/rows'
import type { Refusal, EffectiveStatus } from '@/domain/command/refusal'
import { invalidReason } from '@/domain/invitation/invalid-invitation'

/** A line of *Share account*: the owner, a user, or an invitation. */
export interface SharingRow {
  key: string
  kind: 'owner' | 'user' | 'invitation'
  status: 'active' | EffectiveStatus
  /** Empty for an invitation, unless the reader sees its recipient as a user elsewhere in the tree. */
  name: string
  email: string
  isYou: boolean
  accesses: { accountId: string; accountName: string; access: Access }[]
  /** When a user got access to the account of the page, else to the tree, or an invitation was last sent (UTC ms). */
  since: number
  /** Revisions of its rows, for the envelope of a form opened on it. */
  seen: Record<string, number>
  personId?: string
  invitation?: SharingInvitation
}

export interface SharingInvitation {
  id: string
  sentAt: number
  expiresAt: number
  endedAt?: number
  /** When its recipient asked for a fresh link (I14; UTC ms). */
  freshLinkAskedAt?: number
  senderId: string
  senderName: string
  /** What keeps its last mail from being read (I13). */
  delivery?: DeliveryStatus
  /** Why it could not be accepted as it is. */
  invalid?: Refusal
}

/** The rows on the given accounts, in the order of the accounts. */
const sortByAccount = <T extends { accountId: string }>(
  accountIds: readonly string[],
  rows: readonly T[],
): T[] => accountIds.flatMap((id) => rows.filter(({ accountId }) => accountId === id))

export function ownerRow(facts: Facts, { primary }: AccountTree, actorId: string): SharingRow[] {
  const owner = facts.people.get(primary.ownerId)
  return owner
    ? [{ ...personFields(owner, actorId), kind: 'owner', accesses: [], since: primary.since, seen: {} }]
    : []
}

export function userRows(
  facts: Facts,
  { primary }: AccountTree,
  accountId: string,
  visibleIds: readonly string[],
  actorId: string,
): SharingRow[] {
  const ids = new Set([...facts.grants.values()].map(({ personId }) => personId))
  return [...ids].sort().flatMap((personId): SharingRow[] => {
    const person = facts.people.get(personId)
    const grants = grantsOf(facts, primary.id, personId).filter(({ accountId }) =>
      visibleIds.includes(accountId),
    )
    if (!person || grants.length === 0) return []
    const accesses = sortByAccount(visibleIds, grants).map((grant) => accountAccess(facts, grant))
    const seen = Object.fromEntries(grants.map(({ id, revision }) => [`grants/${id}`, revision]))
    const [first] = grants.map((grant) => grant.since).sort((a, b) => a - b)
    const since = grants.find((grant) => grant.accountId === accountId)?.since ?? first ?? 0
    return [{ ...personFields(person, actorId), kind: 'user', accesses, since, seen }]
  })
}

const personFields = ({ id, name, email }: Person, actorId: string) => ({
  key: id,
  personId: id,
  name,
  email,
  status: 'active' as const,
  isYou: id === actorId,
})

export function invitationRow(
  facts: Facts,
  invitation: Invitation,
  visibleIds: readonly string[],
  actorId: string,
  at: number,
): SharingRow {
  const { id, email, revision, sentAt, expiresAt, senderId } = invitation
  const status = statusOf(invitation, at)
  const reason = status === 'pending' ? invalidReason(facts, invitation) : undefined
  const endedAt = status === 'expired' ? expiresAt : invitation.history.at(-1)?.at
  const askedAt = freshLinkRequestedAt(invitation)
  const sending = status === 'pending' && lastSending(invitation)
  const delivery = sending ? deliveryStatus(sending, at) : undefined
  const person = personByEmail(facts, email)
  const isYou = person?.id === actorId
  return {
    key: id,
    kind: 'invitation',
    status,
    name: person && (isYou || isUserOn(facts, invitation, person, visibleIds)) ? person.name : '',
    email,
    isYou,
    accesses: sortByAccount(visibleIds, invitation.offers).map((offer) => accountAccess(facts, offer)),
    since: sentAt,
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
      ...(reason && { invalid: reason }),
    },
  }
}

/** Whose login an address is shows once they have accepted, or where they have access already. */
const isUserOn = (
  facts: Facts,
  { primaryId }: Invitation,
  person: Person,
  visibleIds: readonly string[],
): boolean => grantsOf(facts, primaryId, person.id).some(({ accountId }) => visibleIds.includes(accountId))

const accountAccess = (facts: Facts, { accountId, access }: Offer) => ({
  accountId,
  accountName: facts.accounts.get(accountId)?.name ?? '',
  access,
})
