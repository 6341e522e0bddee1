import { computed } from 'vue'
import type { ChangePlan } from '@/domain/plan/change-plan'
import { useAccountsStore } from './accounts'
import { defineScreenStore } from './defineScreenStore'
import { useQuery } from './useQuery'

export type { PlanFit } from '@/storage/queries/plans'

/** The plans of the current account's catalogue, with what does not fit each of them (P1, P3). */
export const usePlansStore = defineScreenStore('plans', () => {
  const accounts = useAccountsStore()
  const { data, refusal } = useQuery('plans', () =>
    accounts.currentId === undefined ? undefined : { accountId: accounts.currentId },
  )
  const tree = computed(() => data.value?.tree)
  const isCurrent = (planId: string) => planId === tree.value?.plan.id

  /** The command that changes the plan; refused if the tree has changed since it was read or does not fit. */
  function changeCommand(planId: string): { command: ChangePlan; seen: Record<string, number> } | undefined {
    const primary = tree.value?.primary
    return (
      primary && {
        command: { type: 'ChangePlan', primaryId: primary.id, planId },
        seen: { [`accounts/${primary.id}`]: primary.revision },
      }
    )
  }

  return {
    account: computed(() => data.value?.account),
    tree,
    seats: computed(() => data.value?.seats),
    fits: computed(() => data.value?.fits ?? []),
    /** Why the plans may not be seen. */
    refusal,
    ownerName: computed(() => data.value?.ownerName ?? ''),
    isViewOnly: computed(() => data.value?.changeRefusal !== undefined),
    isCurrent,
    mayChoose: (planId: string) =>
      tree.value !== undefined && !data.value?.changeRefusal && !isCurrent(planId),
    changeCommand,
  }
})
