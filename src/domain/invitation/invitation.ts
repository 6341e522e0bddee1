import { changed } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import { newId } from '@/domain/command/envelope'
import type { Envelope } from '@/domain/command/envelope'
import type { AccountTree } from '@/domain/command/facts'
import type { Delivery, Invitation, InvitationAction, Offer } from '@/domain/model/rows'

const DAY = 86_400_000

/** When an invitation sent at a moment (UTC ms) expires (UTC ms), by the catalogue's limit (I11). */
export const expiryFrom = ({ catalogue }: AccountTree, at: number): number =>
  at + catalogue.limits.validDays * DAY

/** Hash of a command's n-th link; without one, a made-up hash that no token fits, until a resend. */
export const linkHash = (envelope: Envelope, n = 0): string =>
  envelope.links?.[n] ?? `no-link:${newId(envelope, n)}`

/** Hash of the latest link, the only one that works (I10). */
export const currentLink = (invitation: Invitation): string | undefined => invitation.links.at(-1)

/** Keeps the last offer for each account, and each permission once. */
export function normalizeOffers(offers: readonly Offer[]): Offer[] {
  const byAccount = new Map(offers.map((offer) => [offer.accountId, offer]))
  return [...byAccount.values()].map(({ accountId, access }) => ({
    accountId,
    access: 'role' in access ? { role: access.role } : { permissions: [...new Set(access.permissions)] },
  }))
}

/** The change that patches an invitation and adds to its history (I14); `sending`: what is kept of a resend. */
export function actionRecorded(
  invitation: Invitation,
  { at, actorId }: Envelope,
  act: InvitationAction,
  patch: Partial<Invitation>,
  sending: { delivery?: Delivery; newUser?: boolean } = {},
) {
  const history = [...invitation.history, { at, by: actorId, act, ...sending }]
  return changed('invitations', invitation, { ...patch, history })
}

export const withdrawn = (invitation: Invitation, envelope: Envelope): Change =>
  actionRecorded(invitation, envelope, 'withdrawn', { status: 'withdrawn' })

/** Removes accounts from an open invitation; without any left it is withdrawn (C2, I6). */
export function withoutAccounts(
  invitation: Invitation,
  accountIds: ReadonlySet<string>,
  envelope: Envelope,
): Change | undefined {
  const offers = invitation.offers.filter(({ accountId }) => !accountIds.has(accountId))
  if (offers.length === invitation.offers.length) return undefined
  return offers.length === 0
    ? withdrawn(invitation, envelope)
    : actionRecorded(invitation, envelope, 'edited', { offers })
}
