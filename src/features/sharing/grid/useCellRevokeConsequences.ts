import { computed } from 'vue'
import { useCatalogueText } from '@/components/catalogue/useCatalogueText'
import { revokeAccessCommand } from '@/components/access-actions/access-commands'
import { useRevokeConsequences } from '@/components/access-actions/useRevokeConsequences'
import type { AccessChoices } from '@/domain/access/access-choices'
import type { Sharing, SharingRow } from '@/stores/sharing'
import { isLastOffer, cellRevokeCommand } from './cells'

/** Texts that say what revoking the access on one account means (C2, C3, C7). */
export function useCellRevokeConsequences(
  row: () => SharingRow,
  account: () => AccessChoices,
  sharing: () => Sharing,
) {
  const { t } = useCatalogueText()
  const isWithdrawal = () => isLastOffer(row(), account().accountId)
  const hasAccessElsewhere = () => row().accesses.some(({ accountId }) => accountId !== account().accountId)

  const { consequences } = useRevokeConsequences(
    row,
    () => (hasAccessElsewhere() ? { ...sharing(), rows: rowsOnAccount() } : sharing()),
    // Removing the last offer has the same consequences as deleting all access that is offered (C2).
    () => {
      const primaryId = sharing().tree.primary.id
      return isWithdrawal()
        ? revokeAccessCommand(primaryId, row())
        : cellRevokeCommand(primaryId, row(), account().accountId)
    },
  )

  /** A sender with access elsewhere stays, so only invitations to this account become invalid. */
  function rowsOnAccount(): SharingRow[] {
    if (sharing().tree.catalogue.policies.invitationsOfDeparted !== 'void') return []
    return sharing().rows.filter(({ accesses }) =>
      accesses.some(({ accountId }) => accountId === account().accountId),
    )
  }

  const title = computed(() => {
    const { name, email, invitation } = row()
    if (isWithdrawal()) return t('sharing.withdrawing.title', { email })
    const { accountName } = account()
    if (invitation) return t('grid.removing.takingOut', { email, account: accountName })
    return t('grid.removing.title', { name: name || email, account: accountName })
  })
  const description = computed(() => {
    const { name, email, invitation } = row()
    if (isWithdrawal()) return t('sharing.withdrawing.about', { email })
    const values = { name, email, account: account().accountName }
    if (invitation) return t('grid.removing.invitation', values)
    return t(hasAccessElsewhere() ? 'grid.removing.user' : 'grid.removing.last', values)
  })

  return { title, description, consequences }
}
