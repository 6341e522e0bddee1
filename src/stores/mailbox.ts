import { computed } from 'vue'
import { useLive } from './live'
import { useWorkspaceStore } from './workspace'

export type { MailLine } from '@/storage/queries/mailbox'

/** The mail of everyone, latest first, live. */
export function useMailbox() {
  const store = useWorkspaceStore()
  const mails = useLive((queries) => queries.mails)
  const unread = computed(() => mails.value?.filter(({ opened }) => !opened).length ?? 0)

  async function open(id: string) {
    try {
      await store.opened().openMail(id)
    } catch (error) {
      store.report(error)
    }
  }

  return { mails, unread, open }
}

/** Where the link of a mail leads: its token, where this browser knows it, and to whom and what. */
export const useMailLink = (link: () => string) =>
  useLive((queries) => {
    const asked = link()
    return async () => {
      const [token, view] = await Promise.all([queries.linkToken(asked), queries.invitationByLink(asked)])
      return { token, recipientId: view?.recipient?.id, status: view?.status }
    }
  })
