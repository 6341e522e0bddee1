import type { AccessChoices } from '@/domain/access/access-choices'

interface SortOptions {
  /** The primary account comes first. */
  primaryId: string
  locale: string
  /** Then these, where somebody has access already. */
  own?: ReadonlySet<string>
}

/** Accounts in the order of a form: the primary one, those somebody has already, the others; each by name. */
export function sortAccounts(
  accounts: readonly AccessChoices[],
  { primaryId, locale, own }: SortOptions,
): AccessChoices[] {
  const { compare } = new Intl.Collator(locale, { numeric: true })
  const rank = ({ accountId }: AccessChoices) => {
    if (accountId === primaryId) return 0
    return own?.has(accountId) ? 1 : 2
  }
  return [...accounts].sort((a, b) => rank(a) - rank(b) || compare(a.accountName, b.accountName))
}
