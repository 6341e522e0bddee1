import { countBlockers, type BlockerCounts } from '@/domain/plan/blocker-counts'
import type { Refusal } from '@/domain/command/refusal'
import { notice, type Notice } from '../notice'
import type { Text } from '../i18n'
import type { CatalogueNames } from '../names'

/** P2: what does not fit a plan, each kind counted. */
export function blockersText(
  { plan, ...blockers }: Extract<Refusal, { code: 'downgrade-blocked' }>,
  text: Text,
  names: CatalogueNames,
): Notice {
  const params = {
    plan: names.plan(plan),
    blockers: blockerCountsText(countBlockers(blockers), names.plan(plan), text),
  }
  return notice(text, 'refusals.downgrade-blocked', params)
}

/** `2 people too many, 1 assigned role that Bronze Premium does not have`: for a plan by its name. */
export function blockerCountsText(counts: BlockerCounts, plan: string, text: Text): string {
  const count = (kind: keyof BlockerCounts) =>
    counts[kind] === 0 ? '' : text.t(`refusals.downgrade-blocked.${kind}`, {}, counts[kind])
  const [roles, custom] = [count('roles'), count('custom')]
  const assigned =
    roles && custom ? text.t('refusals.downgrade-blocked.both', { roles, custom }) : roles || custom
  const notInPlan = assigned && text.t('refusals.downgrade-blocked.lacking', { held: assigned, plan })
  return [count('people'), notInPlan, count('subaccounts')].filter(Boolean).join(', ')
}
