import { computed, shallowRef, watch } from 'vue'
import type { Event } from '@/domain/commands'
import { changedHolders, reconcileDraft, resolutionOf } from '@/domain/plan/resolution-draft'
import type { ChosenAccess, Downgrade } from '@/domain/plan/resolution-draft'
import type { SeatHolder } from '@/domain/seats/seat-holders'
import { eventIn, refusalIn } from '@/stores/useCommand'
import { useCommandForm } from '@/stores/useCommandForm'

/** The choices of an open resolution form, updated when others change the account tree meanwhile. */
export function useResolution(downgrade: () => Downgrade, onDone: (event: Event) => void) {
  const draft = shallowRef(downgrade().suggested)
  /** Seat holders that somebody else has changed since the form was opened. */
  const changedMeanwhile = shallowRef<ReadonlyMap<string, SeatHolder>>(new Map())

  watch(downgrade, (now, before) => {
    draft.value = reconcileDraft(draft.value, before.seatHolders, now)
    const others = changedHolders(before.seatHolders, now.seatHolders)
    if (others.length === 0) return
    changedMeanwhile.value = new Map([
      ...changedMeanwhile.value,
      ...others.map((one) => [one.id, one] as const),
    ])
  })

  const form = useCommandForm({
    command() {
      const { tree, plan, seatHolders } = downgrade()
      const resolution = resolutionOf(draft.value, seatHolders)
      return { type: 'ChangePlan', primaryId: tree.primary.id, planId: plan.id, resolution }
    },
    // For submitting only: the draft follows what others change, so a preview must not report it as a conflict.
    options: () => ({ seen: downgrade().seen }),
    onDone,
  })

  function remove(id: string, on: boolean) {
    draft.value = { ...draft.value, removed: withTick(draft.value.removed, id, on) }
  }

  function close(accountId: string, on: boolean) {
    draft.value = { ...draft.value, closed: withTick(draft.value.closed, accountId, on) }
  }

  /** Sets the new access on an account; undefined keeps the current access. */
  function setAccess(id: string, accountId: string, chosen: ChosenAccess | undefined) {
    const access = new Map(draft.value.access.get(id))
    if (chosen) access.set(accountId, chosen)
    else access.delete(accountId)
    draft.value = { ...draft.value, access: new Map(draft.value.access).set(id, access) }
  }

  function reset() {
    draft.value = downgrade().suggested
    changedMeanwhile.value = new Map()
  }

  return {
    draft,
    changedMeanwhile,
    /** Preview of the plan change. */
    change: computed(() => eventIn(form.preview.value, 'PlanChanged')),
    blockers: computed(() => {
      const refusal = refusalIn(form.preview.value)
      return refusal?.code === 'downgrade-blocked' ? refusal : undefined
    }),
    ...form,
    remove,
    setAccess,
    close,
    reset,
  }
}

function withTick(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ids)
  if (on) next.add(id)
  else next.delete(id)
  return next
}
