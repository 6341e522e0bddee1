import type { ProfileTree } from '@/stores/profile'
import { shortList, type Text } from '@/text/i18n'

/** What a tree is called: by its primary account, for who has access to it; else by the accounts that they have. */
export function treeName({ primary, accounts }: ProfileTree, text: Text): string {
  const hasPrimary = accounts.some(({ account }) => account.id === primary.id)
  if (hasPrimary) return primary.name
  return shortList(
    accounts.map(({ account }) => account.name),
    text,
    2,
  )
}
