import { computed } from 'vue'
import type { Account } from '@/domain/model/rows'
import { eventIn, usePreview } from '@/stores/useCommand'
import { useQuery } from '@/stores/useQuery'
import { shortList, useText } from '@/text/i18n'

const effectKinds = ['keys', 'appSessions', 'invitations', 'seats'] as const

/** Counts what closing an account revokes, from the preview of the command (C6). */
export function useCloseConsequences(account: () => Account) {
  const text = useText()
  const { t } = text
  const preview = usePreview(() => ({ type: 'CloseAccount', accountId: account().id }))
  const { data: sharing } = useQuery('sharing', () => ({ accountId: account().id }))

  return computed(() => {
    const event = eventIn(preview.value, 'AccountClosed')
    if (!event) return []
    const { people, users } = event
    const subaccounts = event.accounts - 1
    return [
      subaccounts > 0 && t('accountTree.closing.subaccounts', {}, subaccounts),
      people > 0 && t('accountTree.closing.people', {}, people),
      // Closing a primary account affects all users, so it needs no such line.
      users > 0 && account().kind === 'subaccount' && usersLosingAccess(users),
      ...effectKinds.map((kind) => event[kind] > 0 && t(`sharing.deleting.${kind}`, {}, event[kind])),
    ].filter((line) => line !== false)
  })

  /** Users without other access: named if the reader sees all of them, otherwise counted. */
  function usersLosingAccess(users: number) {
    const rows = sharing.value?.rows ?? []
    const people = rows.flatMap(({ kind, name, accesses }) =>
      kind === 'user' && accesses.every(({ accountId }) => accountId === account().id) ? name : [],
    )
    return people.length === users
      ? t('accountTree.closing.named', { people: shortList(people, text) }, users)
      : t('accountTree.closing.leaving', {}, users)
  }
}
