import type { Invitation } from '@/domain/model/rows'
import type { EffectiveStatus } from '@/domain/command/refusal'

/** The status of an invitation at a moment (UTC ms): the stored one, or expired from `expiresAt` on (I11). */
export function statusOf(invitation: Invitation, at: number): EffectiveStatus {
  return invitation.status === 'pending' && at >= invitation.expiresAt ? 'expired' : invitation.status
}

/** When the recipient asked for a new link, if that is the last event of the invitation (I14; UTC ms). */
export function freshLinkRequestedAt({ history }: Invitation): number | undefined {
  const last = history.at(-1)
  return last?.act === 'fresh-link-asked' ? last.at : undefined
}
