import { computed } from 'vue'
import { useLiveQuery } from './useLiveQuery'
import { useWorkspaceStore } from './workspace'

import type { MailLine } from '@/storage/queries/mailbox'

export type { MailLine }

/** The mail of everyone, latest first, live. */
export function useMailbox() {
  const store = useWorkspaceStore()
  const mailbox = useLiveQuery((queries) => () => queries.mailbox())
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

/** The domains to which mail does not arrive at once (I13). Live. */
export const useMailDomains = () => useLiveQuery((queries) => () => queries.mailDomains())

/** Where the link of a mail leads: its token, where this browser knows it, and to whom and what. */
export const useMailLink = (link: () => string) =>
  useLiveQuery((queries) => {
    const linkHash = link()
    return async () => {
      const [token, view] = await Promise.all([
        queries.linkToken(linkHash),
        queries.invitationByLink(linkHash),
      ])
      return { token, recipientId: view?.recipient?.id, status: view?.status }
    }
  })
