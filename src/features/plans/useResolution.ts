import { computed, shallowRef, watch } from 'vue'
import type { Command } from '@/domain/command/command'
import type { Event } from '@/domain/command/event'
import { useCommand, usePreview } from '@/stores/useCommand'
import type { SeatHolderLine, Downgrade } from '@/stores/plans'
import type { ChosenAccess } from './resolution'
import { initialDraft, changedLines, reconcileDraft, resolutionOf } from './resolution-draft'

/** A resolution being chosen on a tree that others may change meanwhile. */
export function useResolution(resolving: () => Downgrade, done: (event: Event) => void) {
  const { run, busy, refusal: submitError, refusalCount } = useCommand()
  const draft = shallowRef(initialDraft(resolving()))
  /** Whom somebody else has changed since the form was opened. */
  const changedMeanwhile = shallowRef<readonly SeatHolderLine[]>([])

  watch(
    () => resolving(),
    (now, before) => {
      const others = changedLines(before.seatHolders, now.seatHolders)
      draft.value = reconcileDraft(draft.value, before.seatHolders, now)
      if (others.length > 0)
        changedMeanwhile.value = [
          ...new Map([...changedMeanwhile.value, ...others].map((l) => [l.key, l])).values(),
        ]
    },
  )

  const command = computed<Command>(() => {
    const { tree, plan, seatHolders } = resolving()
    return {
      type: 'ChangePlan',
      primaryId: tree.primary.id,
      planId: plan.id,
      resolution: resolutionOf(draft.value, seatHolders),
    }
  })
  /** What the choice was made on: everybody, since who stays as they are is chosen too. */
  const seen = computed(() => {
    const { tree, seatHolders } = resolving()
    const rows = seatHolders.map((line) => line.seen)
    return Object.assign({ [`accounts/${tree.primary.id}`]: tree.primary.revision }, ...rows) as Record<
      string,
      number
    >
  })
  const preview = usePreview(() => command.value)
  const answer = computed(() => preview.value?.answer)

  watch([draft, resolving], () => (submitError.value = undefined))

  function remove(key: string, on: boolean) {
    const removed = new Set(draft.value.removed)
    if (on) removed.add(key)
    else removed.delete(key)
    draft.value = { ...draft.value, removed }
  }

  /** Nothing chosen means: as now. */
  function setAccess(key: string, accountId: string, chosen: ChosenAccess | undefined) {
    const on = new Map(draft.value.access.get(key))
    if (chosen) on.set(accountId, chosen)
    else on.delete(accountId)
    draft.value = { ...draft.value, access: new Map(draft.value.access).set(key, on) }
  }

  function close(accountId: string, on: boolean) {
    const closed = new Set(draft.value.closed)
    if (on) closed.add(accountId)
    else closed.delete(accountId)
    draft.value = { ...draft.value, closed }
  }

  function reset() {
    draft.value = initialDraft(resolving())
    changedMeanwhile.value = []
  }

  async function save() {
    const event = await run(command.value, { seen: seen.value })
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
