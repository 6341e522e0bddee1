import type { FocusFallback } from '@/ui/accessibility/useReturnFocus'
import { useToasts } from '@/ui/toast/useToasts'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { useSuccessToast } from '@/components/command/useSuccessToast'
import { useDialogs } from '@/stores/dialogs'
import type { SharingRow } from '@/stores/sharing'
import { useCommand } from '@/stores/useCommand'
import type { Offer } from '@/domain/model/rows'
import { useText } from '@/text/i18n'
import { grantCommand, seenRevisions } from './access-commands'

export type RowAction = 'details' | 'edit' | 'resend' | 'withdraw' | 'revoke' | 'history' | 'why'

/** Runs the menu actions of a row: an invitation is resent at once, all other actions open a dialog. */
export function useRowActions(
  accountId: () => string,
  /** `saysRevoke`: the dialog says revoke, as on the page *Users*, instead of delete. */
  { returnFocusTo, saysRevoke = false }: { returnFocusTo: FocusFallback; saysRevoke?: boolean },
) {
  const { openDialog } = useDialogs()
  const showSuccess = useSuccessToast()
  const text = useText()
  const names = useCatalogueNames()
  const { show } = useToasts()
  const { run, refusal, refusalCount } = useCommand()

  /** Changes access at once; the toast offers the reverse, unless somebody has changed it since. */
  async function changeAccess(primaryId: string, row: SharingRow, offers: Offer[]) {
    refusal.value = undefined
    const seen = seenRevisions(
      row,
      offers.map(({ accountId }) => accountId),
    )
    const event = await run(grantCommand(primaryId, row, offers), { seen })
    if (!event) return
    const before = row.accesses.filter((one) => offers.some(({ accountId }) => accountId === one.accountId))
    showSuccess(event, {
      label: text.t('sharing.changeBack'),
      run: () => void changeBack(primaryId, row, before, seen),
    })
  }

  async function changeBack(
    primaryId: string,
    row: SharingRow,
    before: readonly Offer[],
    seen: Record<string, number>,
  ) {
    const offers = before.map(({ accountId, access }) => ({ accountId, access }))
    const seenAfter = Object.fromEntries(Object.entries(seen).map(([key, revision]) => [key, revision + 1]))
    const event = await run(grantCommand(primaryId, row, offers), { seen: seenAfter })
    if (event) return showSuccess(event)
    if (!refusal.value) return
    // Another page may be open by now.
    const { refusalText } = await import('@/text/refusal')
    const { text: why, step } = refusalText(refusal.value, text, names.value)
    show({ text: `${why} ${step}`, tone: 'plain' })
  }

  async function runAction(action: RowAction, row: SharingRow) {
    const { personId, invitation } = row
    const params = { accountId: accountId(), row, saysRevoke, returnFocusTo }
    refusal.value = undefined
    if (action === 'edit') openDialog('edit-access', params)
    else if (action === 'revoke') openDialog('revoke-access', params)
    else if (action === 'withdraw')
      openDialog('withdraw-invitation', { accountId: accountId(), row, returnFocusTo })
    else if (action === 'why' && personId !== undefined)
      openDialog('why', { personId, accountId: accountOf(row), returnFocusTo })
    else if (action === 'history' && invitation)
      openDialog('invitation-history', { invitationId: invitation.id, returnFocusTo })
    else if (action === 'resend' && invitation) {
      const event = await run({ type: 'ResendInvitation', invitationId: invitation.id })
      if (event) showSuccess(event)
    }
  }

  /** The account of the page, or the first account that the row has access to. */
  const accountOf = ({ accesses }: SharingRow) =>
    (accesses.find((one) => one.accountId === accountId()) ?? accesses[0])?.accountId ?? accountId()

  return { runAction, changeAccess, refusal, refusalCount }
}
