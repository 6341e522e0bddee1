import { useRouter } from 'vue-router'
import { useToasts } from '@/ui/toast/useToasts'
import type { Toast } from '@/ui/toast/useToasts'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import type { Event } from '@/domain/commands'
import { useText } from '@/text/i18n'

/** Shows a toast for an event, with an action such as *Change back*; if a mail was sent, it links to the mailbox. */
export function useSuccessToast() {
  const text = useText()
  const names = useCatalogueNames()
  const { show } = useToasts()
  const router = useRouter()

  return (event: Event, action?: Toast['action']) => void showToast(event, action)

  /** Waits for the messages, which may still be loading. */
  async function showToast(event: Event, action: Toast['action']) {
    const [{ successText }] = await Promise.all([import('@/text/event'), text.loadAllMessages()])
    const run = openMailboxAction(event)
    show({
      text: successText(event, text, names.value),
      action: action ?? (run && { label: text.t('invite.openMailbox'), run }),
    })
  }

  function openMailboxAction(event: Event) {
    if (event.type === 'InvitationResent') return () => void router.push({ name: 'mailbox' })
    // The mail of a new invitation has the id of the invitation.
    const mailId = event.type === 'UsersInvited' ? event.invitationIds[0] : undefined
    return mailId === undefined ? undefined : () => void router.push({ name: 'mailbox', params: { mailId } })
  }
}
