import { notAnswerable } from '@/domain/invitation/answer-invitation'
import {
  activePerson,
  accountIn,
  grantOn,
  pendingInvitations,
  personByEmail,
  treeOf,
} from '@/domain/command/facts'
import type { AccountTree, Facts } from '@/domain/command/facts'
import { hasAccess } from '@/domain/access/authorize'
import { freshLinkRequestedAt } from '@/domain/invitation/status'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Access, Invitation, Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import type { Db } from '@/storage/database/db'
import { loadFacts } from '@/storage/facts/load-facts'
import { readClock, validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'
import { preview } from '@/storage/commands/preview'

/** What the page of a link shows to its reader, and nothing more: whoever holds a link may ask. */
export interface InvitationByLink extends Validity {
  /** Who invited which address to what; not for somebody else who is signed in (I8). */
  invited?: {
    senderName: string
    email: string
    accountId: string
    accountName: string
  }
  isRecipient: boolean
  /** The login of the invited address, if it has one; not for a link that was replaced. */
  recipientId?: string
  /** What can be answered by this link. */
  offered?: OfferedAccess & { senderEmail: string; message: string; expiresAt: number }
  /** Why nobody can answer by this link any more. */
  closed?: Refusal
  /** What the recipient has of it by now. */
  held?: HeldAccess
  /** It was accepted, and the access has ended since. */
  accessEnded?: true
  /** A newer invitation of the address works. */
  hasNewer?: true
  /** When the recipient asked for a new link (UTC ms). */
  freshLinkAskedAt?: number
}

export interface OfferedAccess {
  offers: { accountId: string; accountName: string; access: Access }[]
  catalogue: Catalogue
}

export interface HeldAccess extends OfferedAccess {
  /** An account to open. */
  accountId: string
  accountName: string
  /** Two-factor sign-in comes first (A2). */
  needsTwoFactor: boolean
}

/** The invitation behind a link as its reader sees it; undefined for a link that nobody sent. */
export async function invitationByLink(
  db: Db,
  { link, actorId }: { link: string; actorId: string },
  deviceTime: number,
): Promise<InvitationByLink | undefined> {
  const { at } = await readClock(db, deviceTime)
  const facts = await loadFacts(db, { link }, actorId, deviceTime)
  const invitation = [...facts.invitations.values()].find(({ links }) => links.includes(link))
  const tree = invitation && treeOf(facts, invitation.primaryId)
  if (!tree) return undefined
  const reader = activePerson(facts, actorId)
  const recipient = personByEmail(facts, invitation.email)
  // I14: a link that was replaced says so first, even if the invitation has expired.
  const closed =
    notAnswerable(facts, tree, invitation, link, at, 'expired') ??
    notAnswerable(facts, tree, invitation, link, at)
  const forReader = !reader || reader.id === recipient?.id
  const isReplaced = closed?.code === 'link-replaced'
  const expiries = [...facts.invitations.values()].map(({ expiresAt }) => expiresAt)
  return {
    ...(forReader && {
      invited: {
        senderName: facts.people.get(invitation.senderId)?.name ?? '',
        email: invitation.email,
        accountId: tree.primary.id,
        accountName: tree.primary.name,
      },
    }),
    isRecipient: reader !== undefined && reader.id === recipient?.id,
    ...(recipient && !isReplaced && { recipientId: recipient.id }),
    ...(closed ? { closed } : forReader && { offered: offeredBy(facts, tree, invitation) }),
    ...(closed && !isReplaced && forReader && sinceThen(facts, tree, invitation, reader, at)),
    ...validity(at, expiries),
  }
}

type Offered = NonNullable<InvitationByLink['offered']>

function offeredBy(facts: Facts, tree: AccountTree, invitation: Invitation): Offered {
  const { offers, senderId, message, expiresAt } = invitation
  return {
    offers: offers.map(({ accountId, access }) => ({ ...namedAccount(facts, tree, accountId), access })),
    catalogue: tree.catalogue,
    senderEmail: facts.people.get(senderId)?.email ?? '',
    message,
    expiresAt,
  }
}

const namedAccount = (facts: Facts, tree: AccountTree, accountId: string) => ({
  accountId,
  accountName: accountIn(facts, tree, accountId)?.name ?? '',
})

/** What an invitation that can no longer be answered has come to; `recipient`: if they are the reader. */
function sinceThen(
  facts: Facts,
  tree: AccountTree,
  invitation: Invitation,
  recipient: Person | undefined,
  at: number,
): Pick<InvitationByLink, 'held' | 'accessEnded' | 'hasNewer' | 'freshLinkAskedAt'> {
  const held = recipient && heldBy(facts, tree, invitation, recipient)
  // Without a login there is no access; with one only its owner learns whether there is.
  const isKnown = recipient !== undefined || !personByEmail(facts, invitation.email)
  const accessEnded = invitation.status === 'accepted' && isKnown && !held
  const hasNewer = pendingInvitations(facts, tree.primary.id, at, invitation.email).length > 0
  const freshLinkAskedAt = freshLinkRequestedAt(invitation)
  return {
    ...(held && { held }),
    ...(accessEnded && { accessEnded }),
    ...(hasNewer && { hasNewer }),
    ...(freshLinkAskedAt !== undefined && { freshLinkAskedAt }),
  }
}

/** The access that a person has now on the accounts that an invitation offered; the owner has all of them. */
function heldBy(
  facts: Facts,
  tree: AccountTree,
  { offers }: Invitation,
  person: Person,
): HeldAccess | undefined {
  const accounts = offers
    .filter(({ accountId }) => hasAccess(facts, tree, person.id, accountId))
    .map(({ accountId }) => namedAccount(facts, tree, accountId))
  const [first] = accounts
  return (
    first && {
      ...first,
      offers: accounts.flatMap((account) => {
        const grant = grantOn(facts, account.accountId, person.id)
        return grant ? [{ ...account, access: grant.access }] : []
      }),
      catalogue: tree.catalogue,
      needsTwoFactor: tree.primary.requiresTwoFactor && !person.twoFactor,
    }
  )
}

/** An invitation, and the refusal that accepting it would get in this tab; both of one moment. */
export interface InvitationToAnswer extends Validity {
  /** Nothing for a link that nobody sent. */
  view: InvitationByLink | undefined
  acceptRefusal: Refusal | undefined
}

export async function invitationToAnswer(
  db: Db,
  { link, actorId }: { link: string; actorId: string },
  deviceTime: number,
): Promise<InvitationToAnswer> {
  const [view, { answer, at }] = await Promise.all([
    invitationByLink(db, { link, actorId }, deviceTime),
    preview(db, { type: 'AcceptInvitation', link }, { as: actorId }, deviceTime),
  ])
  const acceptRefusal = 'refusal' in answer ? answer.refusal : undefined
  return { view, acceptRefusal, ...validity(at, [view?.until ?? Infinity]) }
}
