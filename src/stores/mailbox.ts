import { computed } from 'vue'
import { useQuery } from './useQuery'
import { useWorkspaceStore } from './workspace'
import type { MailLine } from '@/storage/queries/mailbox'

export type { MailLine }

/** The mail of everyone, latest first, live. */
export function useMailbox() {
  const store = useWorkspaceStore()
  const { data: mailbox } = useQuery('mailbox')
  const mails = computed(() => mailbox.value?.lines)
  /** What nobody has read yet; what is in spam is no news. */
  const unread = computed(() => mails.value?.filter(isUnread).length ?? 0)
  /** How many are on their way, and when the next one arrives (UTC ms). */
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
