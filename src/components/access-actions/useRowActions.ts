import type { FocusFallback } from '@/ui/accessibility/useReturnFocus'
import { useSuccessToast } from '@/components/command/useSuccessToast'
import { useDialogs } from '@/stores/dialogs'
import type { SharingRow } from '@/stores/sharing'
import { useCommand } from '@/stores/useCommand'

export type RowAction = 'edit' | 'resend' | 'withdraw' | 'revoke'

/** Runs the menu actions of a row: an invitation is resent at once, the others open a dialog. */
export function useRowActions(accountId: () => string, { returnFocusTo }: { returnFocusTo: FocusFallback }) {
  const { openDialog } = useDialogs()
  const showSuccess = useSuccessToast()
  const { run, refusal, refusalCount } = useCommand()

  async function runAction(action: RowAction, row: SharingRow) {
    const { invitation } = row
    const params = { accountId: accountId(), row, returnFocusTo }
    refusal.value = undefined
    if (action === 'edit') openDialog('edit-access', params)
    else if (action === 'revoke') openDialog('revoke-access', params)
    else if (action === 'withdraw') openDialog('withdraw-invitation', params)
    else if (invitation) {
      const event = await run({ type: 'ResendInvitation', invitationId: invitation.id })
      if (event) showSuccess(event)
    }
  }

  return { runAction, refusal, refusalCount }
}
