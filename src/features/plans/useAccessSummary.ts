import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import type { SeatHolderLine } from '@/stores/plans'
import { accessText } from '@/text/access'
import { useText } from '@/text/i18n'
import { shortList } from '@/text/short-list'

/** What somebody holds, in words: `Manager on A and B, Designer on C`. */
export function useAccessSummary() {
  const text = useText()
  const names = useCatalogueNames()

  const accountList = (accesses: SeatHolderLine['accesses']) =>
    shortList(
      accesses.map(({ accountName }) => accountName),
      text,
    )

  function accessSummary(accesses: SeatHolderLine['accesses']): string {
    const groups = new Map<string, SeatHolderLine['accesses']>()
    for (const one of accesses) {
      const access = accessText(one.access, text, names.value)
      groups.set(access, [...(groups.get(access) ?? []), one])
    }
    return [...groups]
      .map(([access, on]) => text.t('plan.resolving.holds', { access, accounts: accountList(on) }))
      .join('; ')
  }

  return { accountList, accessSummary }
}
