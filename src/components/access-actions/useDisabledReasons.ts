import { computed } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { placeholderOffers } from '@/components/access/placeholder-offers'
import type { Command } from '@/domain/commands'
import { usePreview } from '@/stores/useCommand'
import type { SharingRow, SharingSelection } from '@/stores/sharing'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { revokeAccessCommand, setAccessCommand } from './access-commands'
import type { RowAction } from './useRowActions'

/** Why each action on a row would be refused now, in words; nothing for those that would not (A4). */
export function useDisabledReasons(row: () => SharingRow | undefined, sharing: () => SharingSelection) {
  const text = useText()
  const names = useCatalogueNames()

  function reasonFor(command: (row: SharingRow, primaryId: string) => Command | undefined) {
    const preview = usePreview(() => {
      const current = row()
      return current && command(current, sharing().tree.primary.id)
    })
    return computed(() => {
      const answer = preview.value?.answer
      return answer && 'refusal' in answer ? refusalText(answer.refusal, text, names.value).text : undefined
    })
  }

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
  return computed<Record<Exclude<RowAction, 'history' | 'why'>, string | undefined>>(() => ({
    edit: edit.value,
    resend: resend.value,
    withdraw: withdraw.value,
    revoke: revoke.value,
  }))
}
