import { onScopeDispose, shallowRef, watch } from 'vue'
import type { ShallowRef } from 'vue'
import type { Workspace } from '@/storage/workspace'
import { useWorkspaceStore } from './workspace'

/** An answer that will differ by the clock alone: read at `at`, good until `until` (UTC ms). */
interface TimedAnswer {
  at: number
  until?: number
}

/** A timer that slept with its machine is late: dated answers are looked at again at least this often, in ms. */
const MAX_WAIT = 60_000

/**
 * A live answer: read again when what it read changes in any tab, when what `query` uses changes, and at the moment
 * that a dated answer names. Keeps the last answer while the next is on its way; no query, no answer.
 */
export function useLiveQuery<T>(
  query: (queries: Workspace['queries']) => (() => Promise<T>) | undefined,
): Readonly<ShallowRef<T | undefined>> {
  const store = useWorkspaceStore()
  const answer = shallowRef<T>()
  let stop = () => {}

  function subscribe(workspace: Workspace, read: () => Promise<T>) {
    stop()
    let timer: ReturnType<typeof setTimeout> | undefined
    const subscription = workspace.watch(read).subscribe({
      next(value) {
        answer.value = value
        clearTimeout(timer)
        const wait = isTimed(value) && value.until !== undefined ? value.until - value.at + 1 : undefined
        if (wait !== undefined)
          timer = setTimeout(
            () => {
              subscribe(workspace, read)
            },
            Math.min(wait, MAX_WAIT),
          )
      },
      error: store.report,
    })
    stop = () => {
      clearTimeout(timer)
      subscription.unsubscribe()
    }
  }

  watch(
    () => {
      const { workspace } = store
      return workspace && { workspace, read: query(workspace.queries) }
    },
    (request) => {
      stop()
      if (request?.read) subscribe(request.workspace, request.read)
      else answer.value = undefined
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    stop()
  })
  return answer
}

const isTimed = (value: unknown): value is TimedAnswer =>
  typeof value === 'object' && value !== null && 'until' in value
