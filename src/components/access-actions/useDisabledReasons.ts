import { computed } from 'vue'
import { placeholderOffers } from '@/components/access/placeholder-offers'
import { useDisabledReason } from '@/components/command/useDisabledReason'
import type { Command } from '@/domain/commands'
import type { SharingRow, SharingSelection } from '@/stores/sharing'
import { revokeAccessCommand, setAccessCommand } from './access-commands'

/** For each action on a row, why it would be refused now; undefined for an allowed action (A4). */
export function useDisabledReasons(row: () => SharingRow | undefined, sharing: () => SharingSelection) {
  const reasonFor = (command: (row: SharingRow, primaryId: string) => Command | undefined) =>
    useDisabledReason(() => {
      const current = row()
      return current && command(current, sharing().tree.primary.id)
    })

  const edit = reasonFor((one, primaryId) =>
    setAccessCommand(primaryId, one, placeholderOffers(one.accesses, sharing().choices)),
  )
  const resend = reasonFor(
    ({ invitation }) => invitation && { type: 'ResendInvitation', invitationId: invitation.id },
  )
  const withdraw = reasonFor(
    ({ invitation }) => invitation && { type: 'WithdrawInvitation', invitationId: invitation.id },
  )
  const revoke = reasonFor((one, primaryId) => revokeAccessCommand(primaryId, one))
  return computed<Record<'edit' | 'resend' | 'withdraw' | 'revoke', string | undefined>>(() => ({
    edit: edit.value,
    resend: resend.value,
    withdraw: withdraw.value,
    revoke: revoke.value,
  }))
}
