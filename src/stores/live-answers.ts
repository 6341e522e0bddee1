import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import type { Workspace } from '@/storage/workspace'

/** One live subscription, shared by all who ask the same question of a workspace. */
export interface LiveAnswer {
  /** Boxed: nothing while it has not been answered, and a query may answer with nothing. */
  answer: Readonly<ShallowRef<{ value: unknown } | undefined>>
  /** Ends the subscription with its last user. */
  release: () => void
}

interface Shared {
  answer: ShallowRef<{ value: unknown } | undefined>
  users: number
  stop: () => void
}

/** An answer that will differ by the clock alone: read at `at`, good until `until` (UTC ms). */
interface TimedAnswer {
  at: number
  until?: number
}

/** Timers stop while the machine sleeps, so answers with `until` are read again at least this often (ms). */
const MAX_WAIT = 60_000

const subscriptions = new WeakMap<Workspace, Map<string, Shared>>()

/** Joins the subscription of a question, or begins it: `read` is asked again whenever what it read changes in any tab. */
export function joinLiveAnswer(
  workspace: Workspace,
  key: string,
  read: () => Promise<unknown>,
  onError: (error: unknown) => void,
): LiveAnswer {
  const ofWorkspace = subscriptions.get(workspace) ?? new Map<string, Shared>()
  subscriptions.set(workspace, ofWorkspace)
  const shared = ofWorkspace.get(key) ?? subscribe(workspace, read, onFailed)
  ofWorkspace.set(key, shared)
  shared.users += 1
  return {
    answer: shared.answer,
    release() {
      shared.users -= 1
      if (shared.users > 0) return
      shared.stop()
      forget()
    },
  }

  // What failed has ended: whoever asks next begins anew.
  function onFailed(error: unknown) {
    forget()
    onError(error)
  }

  function forget() {
    if (ofWorkspace.get(key) === shared) ofWorkspace.delete(key)
  }
}

function subscribe(
  workspace: Workspace,
  read: () => Promise<unknown>,
  onError: (error: unknown) => void,
): Shared {
  const answer = shallowRef<{ value: unknown }>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let subscription = start()

  function start() {
    return workspace.watch(read).subscribe({
      next(value) {
        answer.value = { value }
        clearTimeout(timer)
        if (isTimed(value) && value.until !== undefined)
          timer = setTimeout(readAgain, Math.min(value.until - value.at + 1, MAX_WAIT))
      },
      error: onError,
    })
  }

  function readAgain() {
    subscription.unsubscribe()
    subscription = start()
  }

  function stop() {
    clearTimeout(timer)
    subscription.unsubscribe()
  }

  return { answer, users: 0, stop }
}

const isTimed = (value: unknown): value is TimedAnswer =>
  typeof value === 'object' && value !== null && 'until' in value
