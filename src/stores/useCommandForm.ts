import { computed, shallowRef, watch } from 'vue'
import type { Command, Event } from '@/domain/commands'
import { refusalIn, useCommand, usePreview, type CommandOptions } from './useCommand'

export interface CommandFormOptions {
  /** What submitting runs; undefined while it cannot be run. */
  command: () => Command | undefined
  /** What is previewed where it is not the command itself, such as one with placeholders; undefined: nothing. */
  previewed?: () => Command | undefined
  /** Revisions of the rows that the form was opened on. */
  seen?: () => Record<string, number>
  /** What the command needs besides, such as a code. */
  options?: () => CommandOptions
  onDone?: (event: Event) => void
}

/** A form for one command: previews it while it is edited, runs it, and keeps its refusal until the input changes. */
export function useCommandForm({
  command,
  previewed = command,
  seen = () => ({}),
  options = () => ({}),
  onDone = () => {},
}: CommandFormOptions) {
  const { run, busy, refusal: submitRefusal, refusalCount } = useCommand()
  const preview = useSteadyPreview(previewed, seen)

  watch(
    () => JSON.stringify([command(), seen(), options()]),
    () => (submitRefusal.value = undefined),
  )

  async function submit(): Promise<Event | undefined> {
    const submitted = command()
    const event = submitted && (await run(submitted, { ...options(), seen: seen() }))
    if (event) onDone(event)
    return event
  }

  return {
    preview,
    /** Why submitting failed, else why it would. */
    refusal: computed(() => submitRefusal.value ?? refusalIn(preview.value)),
    submitRefusal,
    /** Counts refusals, so that the same one twice is announced twice. */
    attempt: refusalCount,
    busy,
    submit,
  }
}

/**
 * A preview of a command that changes as one types: one at a time, and only if the command differs, so that a preview
 * that takes long in a large tree is not asked for again at every key.
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
