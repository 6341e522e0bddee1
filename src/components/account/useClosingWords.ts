import { computed } from 'vue'
import type { Account } from '@/domain/model'
import { usePreview } from '@/stores/command'
import { useText } from '@/text/i18n'

const endings = ['keys', 'devices', 'invitations', 'seats'] as const

/** What else ends when an account closes, counted from the answer that the command would get (C6). */
export function useClosingWords(account: () => Account) {
  const { t } = useText()
  const preview = usePreview(() => ({ type: 'CloseAccount', accountId: account().id }))
  return computed(() => {
    const answer = preview.value?.answer
    const event = answer && 'event' in answer && answer.event.type === 'AccountClosed' && answer.event
    if (!event) return []
    const { people, users } = event
    const subaccounts = event.accounts - 1
    return [
      subaccounts > 0 && t('accountTree.closing.subaccounts', {}, subaccounts),
      people > 0 && t('accountTree.closing.people', {}, people),
      // Of a whole tree everyone loses everything.
      users > 0 && users < people && t('accountTree.closing.leaving', {}, users),
      ...endings.map((kind) => event[kind] > 0 && t(`sharing.deleting.${kind}`, {}, event[kind])),
    ].filter((line) => line !== false)
  })
}
