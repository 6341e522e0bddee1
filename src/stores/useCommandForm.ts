import { computed, shallowRef, watch } from 'vue'
import type { Command, Event } from '@/domain/commands'
import { SCENARIO } from '@/storage/database/db'
import { useSessionStore } from './session'
import { refusalIn, useCommand, usePreview, type CommandOptions } from './useCommand'

export interface CommandFormOptions {
  command: () => Command | undefined
  /** The command to preview if it is not `command`, such as one with placeholders; undefined: none. */
  previewed?: () => Command | undefined
  /** Revisions of the rows that the form was opened on, by `table/key`. */
  seen?: () => Record<string, number>
  /** Options besides the command, such as a code. */
  options?: () => CommandOptions
  onDone?: (event: Event) => void
}

/** A form for one command: previews it, runs it, and keeps its refusal until the input changes. */
export function useCommandForm({
  command,
  previewed = command,
  seen = () => ({}),
  options = () => ({}),
  onDone = () => {},
}: CommandFormOptions) {
  const { run, busy, refusal: submitRefusal, refusalCount } = useCommand()
  const { loaded } = useSessionStore()
  const seenWithScenario = () => ({ ...seen(), [SCENARIO]: loaded })
  const preview = useSteadyPreview(previewed, seenWithScenario)

  watch(
    () => JSON.stringify([command(), seen(), options()]),
    () => (submitRefusal.value = undefined),
  )

  async function submit(): Promise<Event | undefined> {
    const submitted = command()
    const event = submitted && (await run(submitted, { ...options(), seen: seenWithScenario() }))
    if (event) onDone(event)
    return event
  }

  return {
    preview,
    /** The refusal of the last submit, or else of the preview. */
    refusal: computed(() => submitRefusal.value ?? refusalIn(preview.value)),
    submitRefusal,
    /** Number of refusals; a change announces the same refusal again. */
    refusalCount,
    busy,
    submit,
  }
}

/**
 * Previews a command that changes during typing. One preview runs at a time, and only if the command has
 * changed, because a preview of a large account tree may take longer than the time between two keys.
 */
function useSteadyPreview(command: () => Command | undefined, seen: () => Record<string, number>) {
  const latest = computed(() => {
    const previewed = command()
    return previewed && { command: previewed, seen: seen() }
  })
  const key = computed(() => JSON.stringify(latest.value))
  const asked = shallowRef(latest.value)
  let askedKey = key.value
  const preview = usePreview(
    () => asked.value?.command,
    () => asked.value?.seen ?? {},
  )
  let isAnswered = false

  function ask() {
    isAnswered = false
    askedKey = key.value
    asked.value = latest.value
  }
  watch(key, () => {
    if (isAnswered || !asked.value) ask()
  })
  watch(preview, () => {
    isAnswered = true
    if (askedKey !== key.value) ask()
  })
  return preview
}
