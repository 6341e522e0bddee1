import type { ProfileTree } from '@/stores/profile'
import { shortList, type Text } from '@/text/i18n'

/** The name of the primary account, or of the accounts for users without access to that. */
export function treeName({ primary, accounts }: ProfileTree, text: Text): string {
  const hasPrimary = accounts.some(({ account }) => account.id === primary.id)
  if (hasPrimary) return primary.name
  return shortList(
    accounts.map(({ account }) => account.name),
    text,
    2,
  )
}
