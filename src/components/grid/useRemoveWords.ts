import { computed } from 'vue'
import { deleting } from '@/components/user/commands'
import { useDeleteWords } from '@/components/user/useDeleteWords'
import type { AccessChoices } from '@/domain/choices'
import type { Sharing, SharingRow } from '@/stores/sharing'
import { useText } from '@/text/i18n'
import { isLastOffer, removing } from './cells'

/** What removing the access on one account means: in a sentence, and counted (C2, C3, C7). */
export function useRemoveWords(row: () => SharingRow, account: () => AccessChoices, sharing: () => Sharing) {
  const { t } = useText()
  const withdraws = () => isLastOffer(row(), account().accountId)
  const elsewhere = () => row().accesses.some(({ accountId }) => accountId !== account().accountId)

  const { consequences } = useDeleteWords(
    row,
    () => (elsewhere() ? { ...sharing(), rows: sentHere() } : sharing()),
    // The same ends with the last offer as when all that it offers is deleted (C2).
    () => {
      const primaryId = sharing().tree.primary.id
      return withdraws() ? deleting(primaryId, row()) : removing(primaryId, row(), account().accountId)
    },
  )

  /** Whoever stays keeps what they sent, but may no longer grant what lies on this account. */
  function sentHere(): SharingRow[] {
    if (sharing().tree.catalogue.policies.invitationsOfDeparted !== 'void') return []
    return sharing().rows.filter(({ accesses }) =>
      accesses.some(({ accountId }) => accountId === account().accountId),
    )
  }

  const title = computed(() => {
    const { name, email } = row()
    if (withdraws()) return t('sharing.withdrawing.title', { email })
    return t('grid.removing.title', { name: name || email, account: account().accountName })
  })
  const about = computed(() => {
    const { name, email, invitation } = row()
    if (withdraws()) return t('sharing.withdrawing.about', { email })
    const said = { name, email, account: account().accountName }
    if (invitation) return t('grid.removing.invitation', said)
    return t(elsewhere() ? 'grid.removing.user' : 'grid.removing.last', said)
  })

  return { title, about, consequences }
}
