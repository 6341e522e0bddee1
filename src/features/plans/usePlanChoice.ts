import { computed } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { useSuccessToast } from '@/components/command/useSuccessToast'
import { usePlansStore, type PlanFit } from '@/stores/plans'
import { useCommand } from '@/stores/useCommand'

/** Chooses a plan: one that fits at once (P1), any other by the form that resolves what does not fit (P4). */
export function usePlanChoice(fit: () => PlanFit, onBlocked: () => void, onChanged: () => void) {
  const plans = usePlansStore()
  const names = useCatalogueNames()
  const showSuccess = useSuccessToast()
  const { run, busy, refusal, refusalCount } = useCommand()

  async function choose() {
    if (fit().blocked) return onBlocked()
    const change = plans.changeCommand(fit().plan.id)
    const event = change && (await run(change.command, { seen: change.seen }))
    // The account tree has changed meanwhile, so the form has to show the new blockers.
    if (refusal.value?.code === 'downgrade-blocked') return onBlocked()
    if (!event) return
    showSuccess(event)
    onChanged()
  }

  return {
    choose,
    busy,
    refusalCount,
    refusal: computed(() => (refusal.value?.code === 'downgrade-blocked' ? undefined : refusal.value)),
    name: computed(() => names.value.plan(fit().plan.id)),
  }
}
