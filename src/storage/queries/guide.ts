import { effectiveAccess, permissionsIn } from '@/domain/access/effective-access'
import { treeOf } from '@/domain/command/facts'
import { currentLink } from '@/domain/invitation/invitation'
import { statusOf } from '@/domain/invitation/status'
import type { Invitation } from '@/domain/model/rows'
import { readClock, validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'
import type { Db } from '@/storage/database/db'
import * as read from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'
import { factsFor } from '@/storage/facts/load-facts'
import { linkToken } from './mail'

/** How far the guide has come: what became of the invitation that was sent since it began. */
export type GuideProgress =
  | { step: 'invite' }
  | (PendingStep & Validity)
  | { step: 'done'; personId: string; name: string; deniedPermission?: string }

type PendingStep =
  | { step: 'read'; email: string; mailId?: string }
  | { step: 'accept'; email: string; token?: string; recipientId?: string }

export interface GuideParams {
  accountId: string
  inviterId: string
  /** Invitations sent after it belong to the guide (UTC ms). */
  since: number
}

/** The progress of the guide; the designer's, since it follows two people. */
export async function guideProgress(
  db: Db,
  { accountId, inviterId, since }: GuideParams,
  deviceTime: number,
): Promise<GuideProgress> {
  const [account] = validRows('accounts', [await db.accounts.get(accountId)])
  if (!account) return { step: 'invite' }
  const [{ at }, sent] = await Promise.all([
    readClock(db, deviceTime),
    read.invitationsSentAfter(db, account.primaryId, since),
  ])
  const invitation = sent
    .filter((one) => one.senderId === inviterId && ['pending', 'accepted'].includes(statusOf(one, at)))
    .sort((a, b) => a.sentAt - b.sentAt)
    .at(-1)
  if (!invitation) return { step: 'invite' }
  const [recipient] = await read.peopleByEmail(db, [invitation.email])
  if (invitation.status === 'accepted') {
    if (recipient?.status !== 'active') return { step: 'invite' }
    const { id: personId, name } = recipient
    const deniedPermission = await deniedExport(db, invitation, personId, deviceTime)
    return { step: 'done', personId, name, ...(deniedPermission && { deniedPermission }) }
  }
  return { ...(await pendingStep(db, invitation, recipient?.id)), ...validity(at, [invitation.expiresAt]) }
}

async function pendingStep(
  db: Db,
  invitation: Invitation,
  recipientId: string | undefined,
): Promise<PendingStep> {
  const { email } = invitation
  const link = currentLink(invitation)
  const mails = validRows('mails', await db.mails.where('to').equals(email).toArray())
  const mail = mails.find((one) => one.link === link)
  const isRead = mail && (await db.openedMails.get(mail.id)) !== undefined
  if (!isRead) return { step: 'read', email, ...(mail && { mailId: mail.id }) }
  const token = link === undefined ? undefined : await linkToken(db, { link })
  return { step: 'accept', email, ...(token && { token }), ...(recipientId && { recipientId }) }
}

/** An export that the new person may not do, as an example to ask about. */
async function deniedExport(
  db: Db,
  { primaryId, offers: [offer] }: Invitation,
  personId: string,
  deviceTime: number,
): Promise<string | undefined> {
  if (!offer) return undefined
  const { accountId } = offer
  const facts = await factsFor()(db, { primaryId, accountId, actorId: personId, deviceTime })
  const { permissions } = effectiveAccess(facts, personId, accountId)
  const tree = treeOf(facts, primaryId)
  if (!tree) return undefined
  return permissionsIn(tree.catalogue)
    .map(({ id }) => id)
    .filter((id) => id.endsWith('.export') && !permissions.has(id))
    .at(-1)
}
