import type { AccessChoices } from '@/domain/access/access-choices'
import { formatsOf } from '@/text/formats'
import type { Locale } from '@/text/i18n'

interface SortOptions {
  /** The primary account comes first. */
  primaryId: string
  locale: Locale
  /** Then these, where somebody has access already. */
  own?: ReadonlySet<string>
}

/** Accounts in the order of a form: the primary one, those somebody has already, the others; each by name. */
export function sortAccounts(
  accounts: readonly AccessChoices[],
  { primaryId, locale, own }: SortOptions,
): AccessChoices[] {
  const { compare } = formatsOf(locale)
  const rank = ({ accountId }: AccessChoices) => {
    if (accountId === primaryId) return 0
    return own?.has(accountId) ? 1 : 2
  }
  return [...accounts].sort((a, b) => rank(a) - rank(b) || compare(a.accountName, b.accountName))
}
