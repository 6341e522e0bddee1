import { computed, shallowRef, watch } from 'vue'
import type { Command } from '@/domain/commands'
import type { Event } from '@/domain/commands'
import { changedHolders, reconcileDraft, resolutionOf } from '@/domain/plan/resolution-draft'
import type { ChosenAccess, Downgrade } from '@/domain/plan/resolution-draft'
import type { SeatHolder } from '@/domain/seats/seat-holders'
import { useCommand, usePreview } from '@/stores/useCommand'

/** A resolution being chosen on a tree that others may change meanwhile. */
export function useResolution(downgrade: () => Downgrade, done: (event: Event) => void) {
  const { run, busy, refusal: submitError, refusalCount } = useCommand()
  const draft = shallowRef(downgrade().suggested)
  /** Whom somebody else has changed since the form was opened. */
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

  const command = computed<Command>(() => {
    const { tree, plan, seatHolders } = downgrade()
    return {
      type: 'ChangePlan',
      primaryId: tree.primary.id,
      planId: plan.id,
      resolution: resolutionOf(draft.value, seatHolders),
    }
  })
  const preview = usePreview(() => command.value)
  const answer = computed(() => preview.value?.answer)

  watch([draft, downgrade], () => (submitError.value = undefined))

  function remove(id: string, on: boolean) {
    draft.value = { ...draft.value, removed: withTick(draft.value.removed, id, on) }
  }

  function close(accountId: string, on: boolean) {
    draft.value = { ...draft.value, closed: withTick(draft.value.closed, accountId, on) }
  }

  /** Nothing chosen means: as now. */
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

  async function save() {
    const event = await run(command.value, { seen: downgrade().seen })
    if (event) done(event)
  }

  return {
    draft,
    changedMeanwhile,
    answer,
    refusal: submitError,
    refusalCount,
    busy,
    remove,
    setAccess,
    close,
    reset,
    save,
  }
}

function withTick(ids: ReadonlySet<string>, id: string, on: boolean): ReadonlySet<string> {
  const next = new Set(ids)
  if (on) next.add(id)
  else next.delete(id)
  return next
}
