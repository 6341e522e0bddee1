import { notAnswerable } from '@/domain/invitation/answer-invitation'
import { accountIn, treeOf } from '@/domain/command/facts'
import type { AccountTree } from '@/domain/command/facts'
import { statusOf } from '@/domain/invitation/status'
import { currentLink } from '@/domain/invitation/invitation'
import type { Access, Invitation, Person } from '@/domain/model/rows'
import type { Refusal, EffectiveStatus } from '@/domain/command/refusal'
import { invalidReason } from '@/domain/invitation/invalid-invitation'
import type { Db } from '@/storage/database/db'
import { loadFacts } from '@/storage/facts/load-facts'
import { readClock } from '@/storage/database/clock'
import { preview } from '@/storage/commands/preview'

/** What whoever holds a link may read of its invitation. */
export interface InvitationByLink {
  invitation: Invitation
  tree: AccountTree
  status: EffectiveStatus
  replaced: boolean
  senderName: string
  offers: { accountId: string; accountName: string; access: Access }[]
  /** The login of the invited address, where there is one. */
  recipient?: Person
  /** Why nobody can answer it by this link any more. */
  closed?: Refusal
  invalid?: Refusal
  at: number
  until?: number
}

/** The invitation behind a link; nothing for a link that nobody sent. */
export async function invitationByLink(
  db: Db,
  { link }: { link: string },
  deviceTime: number,
): Promise<InvitationByLink | undefined> {
  const { at } = await readClock(db, deviceTime)
  const facts = await loadFacts(db, { link }, '', deviceTime)
  const invitation = [...facts.invitations.values()].find(({ links }) => links.includes(link))
  const tree = invitation && treeOf(facts, invitation.primaryId)
  if (!tree) return undefined
  const recipient = [...facts.people.values()].find(
    (p) => p.status === 'active' && p.email === invitation.email,
  )
  const reason = invalidReason(facts, invitation)
  const closed = notAnswerable(facts, tree, invitation, link, at)
  return {
    invitation,
    tree,
    status: statusOf(invitation, at),
    replaced: currentLink(invitation) !== link,
    senderName: facts.people.get(invitation.senderId)?.name ?? '',
    offers: invitation.offers.map(({ accountId, access }) => ({
      accountId,
      accountName: accountIn(facts, tree, accountId)?.name ?? '',
      access,
    })),
    at,
    ...(recipient && { recipient }),
    ...(closed && { closed }),
    ...(reason && { invalid: reason }),
    ...(invitation.expiresAt > at && { until: invitation.expiresAt }),
  }
}

/** An invitation, and the refusal that accepting it would get in this tab; both of one moment. */
export interface InvitationToAnswer {
  /** Nothing for a link that nobody sent. */
  view: InvitationByLink | undefined
  acceptRefusal: Refusal | undefined
  at: number
  until?: number
}

export async function invitationToAnswer(
  db: Db,
  { link, actorId }: { link: string; actorId: string },
  deviceTime: number,
): Promise<InvitationToAnswer> {
  const [view, { answer, at }] = await Promise.all([
    invitationByLink(db, { link }, deviceTime),
    preview(db, { type: 'AcceptInvitation', link }, { as: actorId }, deviceTime),
  ])
  const acceptRefusal = 'refusal' in answer ? answer.refusal : undefined
  return { view, acceptRefusal, at, ...(view?.until !== undefined && { until: view.until }) }
}
