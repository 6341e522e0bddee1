import { computed } from 'vue'
import { useQuery } from './useQuery'
import { useWorkspaceStore } from './workspace'
import type { MailLine } from '@/storage/queries/mailbox'

export type { MailLine }

/** The live mail of all people, latest first. */
export function useMailbox() {
  const store = useWorkspaceStore()
  const { data: mailbox } = useQuery('mailbox')
  const mails = computed(() => mailbox.value?.lines)
  /** Number of unread mails; mail in spam does not count. */
  const unread = computed(() => mails.value?.filter(isUnread).length ?? 0)
  /** Number of mails on their way, and when the next one arrives (UTC ms). */
  const inTransit = computed(() => {
    const { inTransit: count = 0, until } = mailbox.value ?? {}
    return until === undefined ? undefined : { count, until }
  })

  async function open(id: string) {
    try {
      await store.requireWorkspace().openMail(id)
    } catch (error) {
      store.report(error)
    }
  }

  return { mails, unread, inTransit, open }
}

const isUnread = ({ opened, delivery }: MailLine) => !opened && delivery?.kind !== 'spam'
