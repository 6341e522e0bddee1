import type { FocusFallback } from '@/ui/accessibility/useReturnFocus'
import { useSuccessToast } from '@/components/command/useSuccessToast'
import { useDialogs } from '@/stores/dialogs'
import type { SharingRow } from '@/stores/sharing'
import { useCommand } from '@/stores/useCommand'

export type RowAction = 'details' | 'edit' | 'resend' | 'withdraw' | 'revoke' | 'history' | 'why'

/** Runs the menu actions of a row: an invitation is resent at once, all other actions open a dialog. */
export function useRowActions(
  accountId: () => string,
  /** `saysRevoke`: the dialog says revoke, as on the page *Users*, instead of delete. */
  { returnFocusTo, saysRevoke = false }: { returnFocusTo: FocusFallback; saysRevoke?: boolean },
) {
  const { openDialog } = useDialogs()
  const showSuccess = useSuccessToast()
  const { run, refusal, refusalCount } = useCommand()

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

  return { runAction, refusal, refusalCount }
}
