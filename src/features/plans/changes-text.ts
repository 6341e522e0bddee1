import type { BlockerCounts } from '@/domain/plan/blocker-counts'
import type { Text } from '@/text/i18n'

const kinds = ['people', 'roles', 'custom', 'subaccounts'] as const

/** `3 people and 5 roles would have to change`: what of a tree does not fit a plan. */
export function changesText(counts: BlockerCounts, text: Text): string {
  const parts = kinds.flatMap((kind) =>
    counts[kind] > 0 ? text.t(`plan.table.changes.${kind}`, {}, counts[kind]) : [],
  )
  const all = kinds.reduce((sum, kind) => sum + counts[kind], 0)
  return text.t('plan.table.wouldChange', { what: text.list(parts) }, all)
}
