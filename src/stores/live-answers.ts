import { shallowRef } from 'vue'
import type { ShallowRef } from 'vue'
import type { Workspace } from '@/storage/workspace'

/** A live subscription to a query, shared by everyone who uses the same query and params. */
export interface LiveAnswer {
  /** Boxed, because a query may answer undefined; undefined until the first answer. */
  answer: Readonly<ShallowRef<{ value: unknown } | undefined>>
  /** Each user of the answer calls this once; the last call ends the subscription. */
  release: () => void
}

interface Subscription {
  answer: ShallowRef<{ value: unknown } | undefined>
  users: number
  /** Reads the answer again if it changes with time alone. */
  refresh: () => void
  stop: () => void
}

/** An answer that changes with time alone: read at `at`, valid until `until` (UTC ms). */
interface TimedAnswer {
  at: number
  until: number
}

/** Answers with `until` are read again at least this often (ms); timers stop while the computer sleeps. */
const MAX_WAIT = 60_000
/** An answer with the same `until` as the one before is read again after this at the earliest (ms): a clock may stand still. */
const MIN_WAIT = 1000

const subscriptions = new WeakMap<Workspace, Map<string, Subscription>>()

/** Reads again what changes with time alone: a refusal may be about what has expired since it was read. */
export function refreshTimedAnswers(workspace: Workspace): void {
  for (const { refresh } of subscriptions.get(workspace)?.values() ?? []) refresh()
}

/** Joins or starts the subscription for a key; `read` runs again when what it read changes in any tab. */
export function joinLiveAnswer(
  workspace: Workspace,
  key: string,
  read: () => Promise<unknown>,
  onError: (error: unknown) => void,
): LiveAnswer {
  const ofWorkspace = subscriptions.get(workspace) ?? new Map<string, Subscription>()
  subscriptions.set(workspace, ofWorkspace)
  const subscription = ofWorkspace.get(key) ?? subscribe(workspace, read, onFailed)
  ofWorkspace.set(key, subscription)
  subscription.users += 1
  return {
    answer: subscription.answer,
    release() {
      subscription.users -= 1
      if (subscription.users > 0) return
      subscription.stop()
      removeSubscription()
    },
  }

  // A failed subscription has ended, so the next caller starts a new one.
  function onFailed(error: unknown) {
    removeSubscription()
    onError(error)
  }

  function removeSubscription() {
    if (ofWorkspace.get(key) === subscription) ofWorkspace.delete(key)
  }
}

function subscribe(
  workspace: Workspace,
  read: () => Promise<unknown>,
  onError: (error: unknown) => void,
): Subscription {
  const answer = shallowRef<{ value: unknown }>()
  let timer: ReturnType<typeof setTimeout> | undefined
  let source = start()
  // Timers stop while the page sleeps.
  document.addEventListener('visibilitychange', onVisibilityChange)

  function start() {
    return workspace.watch(read).subscribe({
      next(value) {
        const before = answer.value?.value
        answer.value = { value }
        clearTimeout(timer)
        if (!isTimed(value)) return
        const wait = Math.min(value.until - value.at + 1, MAX_WAIT)
        const isSame = isTimed(before) && before.until === value.until
        timer = setTimeout(readAgain, isSame ? Math.max(wait, MIN_WAIT) : wait)
      },
      error(error: unknown) {
        stop()
        onError(error)
      },
    })
  }

  function readAgain() {
    source.unsubscribe()
    source = start()
  }

  function refresh() {
    if (isTimed(answer.value?.value)) readAgain()
  }

  function onVisibilityChange() {
    if (document.visibilityState === 'visible') refresh()
  }

  function stop() {
    clearTimeout(timer)
    document.removeEventListener('visibilitychange', onVisibilityChange)
    source.unsubscribe()
  }

  return { answer, users: 0, refresh, stop }
}

const isTimed = (value: unknown): value is TimedAnswer =>
  typeof value === 'object' && value !== null && 'until' in value && value.until !== undefined
