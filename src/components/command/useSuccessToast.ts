import { useRouter } from 'vue-router'
import { useToasts } from '@/ui/toast/useToasts'
import type { Event } from '@/domain/commands'
import { useText } from '@/text/i18n'

/** Shows a toast for an event; if a mail was sent, the toast links to the mailbox. */
export function useSuccessToast() {
  const text = useText()
  const { show } = useToasts()
  const router = useRouter()

  return (event: Event) => void showToast(event)

  /** Waits for the messages, which may still be loading. */
  async function showToast(event: Event) {
    const [{ successText }] = await Promise.all([import('@/text/event'), text.loadAllMessages()])
    const run = openMailboxAction(event)
    show({
      text: successText(event, text),
      ...(run && { action: { label: text.t('invite.openMailbox'), run } }),
    })
  }

  function openMailboxAction(event: Event) {
    if (event.type === 'InvitationResent') return () => void router.push({ name: 'mailbox' })
    // The mail of a new invitation has the id of the invitation.
    const mailId = event.type === 'UsersInvited' ? event.invitationIds[0] : undefined
    return mailId === undefined ? undefined : () => void router.push({ name: 'mailbox', params: { mailId } })
  }
}
