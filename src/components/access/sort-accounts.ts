import type { AccessChoices } from '@/domain/access/access-choices'
import { formatsOf } from '@/text/formats'
import type { Locale } from '@/text/i18n'

interface SortOptions {
  primaryId: string
  locale: Locale
  /** Ids of the accounts that the user already has access to. */
  withAccess?: ReadonlySet<string>
}

/** Sorts accounts: the primary account, then those with access, then the others; each by name. */
export function sortAccounts(
  accounts: readonly AccessChoices[],
  { primaryId, locale, withAccess }: SortOptions,
): AccessChoices[] {
  const { compare } = formatsOf(locale)
  const rank = ({ accountId }: AccessChoices) => {
    if (accountId === primaryId) return 0
    return withAccess?.has(accountId) ? 1 : 2
  }
  return [...accounts].sort((a, b) => rank(a) - rank(b) || compare(a.accountName, b.accountName))
}
