import { historyWithExpiries } from '@/domain/invitation/history'
import type { InvitationHistoryEntry } from '@/domain/invitation/history'
import { currentLink } from '@/domain/invitation/invitation'
import { statusOf } from '@/domain/invitation/status'
import type { Invitation, Mail, Offer } from '@/domain/model/rows'
import type { EffectiveStatus } from '@/domain/command/refusal'
import { isAccountHidden } from '@/domain/access/authorize'
import { invitationHidden } from '@/domain/access/authorize-target'
import { maySeeEndedInvitations } from '@/domain/access/may-see-users'
import { visibleAccountName } from '@/domain/access/rights'
import { grantOn } from '@/domain/command/facts'
import { validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'
import type { Db } from '@/storage/database/db'
import { authorizeRead, isRefused } from '@/storage/facts/authorize-read'
import type { Refused } from '@/storage/facts/authorize-read'
import { factsFor } from '@/storage/facts/load-facts'
import { invitationsById, peopleById } from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'

/** All that became of one invitation, the latest first (I14). */
export interface InvitationHistory extends Validity {
  email: string
  status: EffectiveStatus
  /** As it was sent last; `link`: the hash of the link that works. */
  sent: Pick<Invitation, 'primaryId' | 'offers' | 'message' | 'language'> & { link?: string }
  lines: (InvitationHistoryEntry & { byName?: string })[]
}

/** The history of an invitation, for whoever may see who has access to one of its accounts. */
export async function invitationHistory(
  db: Db,
  { invitationId, actorId }: { invitationId: string; actorId: string },
  deviceTime: number,
): Promise<InvitationHistory | Refused> {
  const notFound: Refused = { refusal: { code: 'not-found', what: 'invitation', id: invitationId } }
  const [invitation] = await invitationsById(db, [invitationId])
  if (!invitation) return notFound
  const { primaryId } = invitation
  const load = factsFor({ invitationIds: [invitationId] })
  const found = await authorizeRead(db, { primaryId, actorId }, deviceTime, load)
  if (isRefused(found)) return isAccountHidden(found.refusal) ? notFound : found
  const { facts, at } = found
  if (invitationHidden(facts, found, invitation)) return notFound
  const visibleOffers = invitation.offers.filter(({ accountId }) => {
    const account = facts.accounts.get(accountId)
    return account !== undefined && maySeeEndedInvitations(facts, found.tree, actorId, account)
  })
  if (visibleOffers.length === 0) {
    const known = invitation.offers.find(({ accountId }) => grantOn(facts, accountId, actorId))
    const account = known && visibleAccountName(facts, found.actor, known.accountId)
    return {
      refusal: { code: 'not-allowed', permission: 'users.invite', accountId: '', name: '', ...account },
    }
  }
  const lines = historyWithExpiries(invitation, await mailsOf(db, invitation.email, invitationId), at)
  const people = await peopleById(
    db,
    lines.flatMap(({ by }) => by ?? []),
  )
  const status = statusOf(invitation, at)
  return {
    email: invitation.email,
    status,
    sent: sentInvitation(invitation, visibleOffers),
    lines: lines.toReversed().map((line) => {
      const person = people.find(({ id }) => id === line.by)
      // Who an address belongs to is not said before it has accepted.
      const name = person?.email === invitation.email && status !== 'accepted' ? person.email : person?.name
      return { ...line, ...(name !== undefined && { byName: name }) }
    }),
    ...validity(at, status === 'pending' ? [invitation.expiresAt] : []),
  }
}

function sentInvitation(invitation: Invitation, offers: Offer[]): InvitationHistory['sent'] {
  const { primaryId, message, language } = invitation
  const link = currentLink(invitation)
  return { primaryId, offers, message, language, ...(link !== undefined && { link }) }
}

async function mailsOf(db: Db, email: string, invitationId: string): Promise<Mail[]> {
  const mails = validRows('mails', await db.mails.where('to').equals(email).toArray())
  return mails.filter((mail) => mail.invitationId === invitationId)
}
