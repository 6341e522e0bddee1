import { computed } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useNames'
import { placeholderOffers } from '@/components/role/standIn'
import type { Command } from '@/domain/commands'
import { usePreview } from '@/stores/command'
import type { Sharing, SharingRow } from '@/stores/sharing'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { revokeAccessCommand, setAccessCommand } from './commands'
import type { RowDeed } from './deed'

/** Why each deed on a row would be refused now, in words; nothing for those that would not (A4). */
export function useDeedReasons(row: () => SharingRow | undefined, sharing: () => Sharing) {
  const text = useText()
  const names = useCatalogueNames()

  function why(command: (row: SharingRow, primaryId: string) => Command | undefined) {
    const preview = usePreview(() => {
      const one = row()
      return one && command(one, sharing().tree.primary.id)
    })
    return computed(() => {
      const answer = preview.value?.answer
      return answer && 'refusal' in answer ? refusalText(answer.refusal, text, names.value).text : undefined
    })
  }

  const edit = why((one, primaryId) =>
    setAccessCommand(primaryId, one, placeholderOffers(one.accesses, sharing().choices)),
  )
  const resend = why(
    ({ invitation }) => invitation && { type: 'ResendInvitation', invitationId: invitation.id },
  )
  const withdraw = why(
    ({ invitation }) => invitation && { type: 'WithdrawInvitation', invitationId: invitation.id },
  )
  const remove = why((one, primaryId) => revokeAccessCommand(primaryId, one))
  return computed<Record<Exclude<RowDeed, 'history' | 'why'>, string | undefined>>(() => ({
    edit: edit.value,
    resend: resend.value,
    withdraw: withdraw.value,
    delete: remove.value,
  }))
}
