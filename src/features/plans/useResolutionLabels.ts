import { computed } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import type { Plan } from '@/domain/model/catalogue'
import { isDowngrade } from '@/domain/plan/plan-fit'
import type { SeatHolder } from '@/domain/seats/seat-holders'
import type { Event } from '@/domain/commands'
import type { AccountTree } from '@/domain/command/facts'
import { useText } from '@/text/i18n'

const effectKinds = ['users', 'changed', 'closed', 'keys', 'appSessions', 'invitations', 'seats'] as const

export type PlanChangedEvent = Extract<Event, { type: 'PlanChanged' }>

/** Names of seat holders; an invitation has only an e-mail address. */
export const displayNames = (holders: Iterable<SeatHolder>) =>
  Array.from(holders, ({ name, email }) => name || email)

/** Labels of a resolution: the plan, the action, and the counted effects. */
export function useResolutionLabels(params: () => { plan: Plan; tree: AccountTree }) {
  const { t } = useText()
  const names = useCatalogueNames()
  const plan = computed(() => names.value.plan(params().plan.id))
  const actionLabel = computed(() =>
    t(
      isDowngrade(params().plan, params().tree.plan)
        ? 'plan.resolving.downgrade'
        : 'plan.resolving.otherPlan',
    ),
  )
  const effectsOf = (change: PlanChangedEvent | undefined) =>
    effectKinds.flatMap((kind) => (change?.[kind] ? t(`plan.resolving.ends.${kind}`, {}, change[kind]) : []))

  return { plan, actionLabel, effectsOf }
}
