import { computed } from 'vue'
import type { AccountTreeOverview } from '@/stores/account-tree'
import { useText } from '@/text/i18n'

/** What stands above the list: what it lists, the subaccounts held against the plan, and whether one can be opened. */
export function useAccountsSummary(tree: () => AccountTreeOverview | undefined) {
  const { t } = useText()

  const about = computed(() => {
    const found = tree()
    if (!found) return undefined
    const { isOwner, lines, tree: accountTree } = found
    if (isOwner) return t('accountTree.aboutOwner', { name: accountTree.primary.name })
    // Who has no access to the primary account need not know its name.
    const seen = lines.some(({ account }) => account.kind === 'primary')
    return seen ? t('accountTree.about', { name: accountTree.primary.name }) : t('accountTree.aboutPart')
  })

  /** Where no plan has subaccounts, there is nothing to open and nothing to count. */
  const canOpen = computed(() => {
    const refusal = tree()?.subaccounts?.refusal
    const isUnavailable = refusal?.code === 'subaccounts-not-in-plan' && refusal.plansThatCan.length === 0
    return tree()?.subaccounts !== undefined && !isUnavailable
  })

  const subaccountCount = computed(() => {
    const subaccounts = canOpen.value ? tree()?.subaccounts : undefined
    if (!subaccounts) return undefined
    const { used, limit } = subaccounts
    return limit === null ? t('accountTree.unlimited', {}, used) : t('accountTree.room', { used }, limit)
  })

  return { about, subaccountCount, canOpen }
}
