import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { UserIndex } from '@/domain/users/user-index'
import type { UsersParams, UsersFirstPage } from '@/storage/queries/users'
import { useLiveQuery } from '../useLiveQuery'
import { useWorkspaceStore } from '../workspace'
import { updateIndex, presort, readUserIndex, refreshInvitations } from './read-user-index'
import type { IndexSource, LoadedIndex } from './read-user-index'
import { whenIdle } from './scheduling'

/** How often a list that is being read is shown anew (ms). */
const PROGRESS_INTERVAL = 250

/** What is known of a list: a new object whenever that changes. */
export interface IndexState {
  userIndex: UserIndex
  isWhole: boolean
}

/**
 * All users of an account in memory, to be searched, filtered and sorted: read while nothing else is to do, or at once
 * when that is `wanted`, and kept as they are in the database, whichever tab changes them.
 */
export function useUserIndex(
  params: () => UsersParams,
  firstPage: () => UsersFirstPage | undefined,
  isUrgent: () => boolean,
  language: () => string,
) {
  const store = useWorkspaceStore()
  const indexState = shallowRef<IndexState>()
  const progress = ref<{ read: number; of: number }>()
  const revision = useLiveQuery((queries) => queries.usersRevision)
  let loaded: LoadedIndex | undefined
  let latestRun = 0
  /** The list that is being brought up to date. */
  let updating: LoadedIndex | undefined
  let expedite = () => {}

  function reset() {
    latestRun += 1
    loaded = undefined
    indexState.value = undefined
    progress.value = undefined
  }

  function sourceOf(run: number): IndexSource {
    return {
      queries: store.requireWorkspace().queries,
      params: params(),
      shouldContinue: () => run === latestRun,
    }
  }

  async function read() {
    const run = ++latestRun
    const source = sourceOf(run)
    const first = firstPage()
    if (!first) return
    if (first.next && !isUrgent())
      await Promise.race([whenIdle(), new Promise<void>((resume) => (expedite = resume))])
    if (!source.shouldContinue()) return
    let publishedAt = performance.now()
    const found = await readUserIndex(source, first, new Intl.Collator(language()).compare, (userIndex) => {
      progress.value = { read: userIndex.size, of: Math.max(userIndex.size, firstPage()?.total ?? 0) }
      if (performance.now() - publishedAt < PROGRESS_INTERVAL) return
      publishedAt = performance.now()
      indexState.value = { userIndex, isWhole: false }
    })
    if (!source.shouldContinue()) return
    loaded = found
    progress.value = undefined
    await update()
    if (found) await presort(found, source.shouldContinue)
  }

  /** Brings the list to what is stored now; one after the other. */
  async function update() {
    const list = loaded
    const source = sourceOf(latestRun)
    if (!list || updating === list) return
    updating = list
    try {
      while (isOutdated(list)) {
        if (await updateIndex(list, source)) continue
        if (source.shouldContinue()) restart()
        return
      }
      if (source.shouldContinue()) indexState.value = { userIndex: list.userIndex, isWhole: true }
    } finally {
      if (updating === list) updating = undefined
    }
  }

  const isOutdated = ({ revision: loadedRevision }: LoadedIndex) => {
    const now = revision.value
    return (
      now !== undefined &&
      (now.seq !== loadedRevision.seq ||
        now.loaded !== loadedRevision.loaded ||
        now.seeded !== loadedRevision.seeded)
    )
  }

  function restart() {
    reset()
    withErrorReport(read())
  }

  const withErrorReport = (work: Promise<void>) => void work.catch(store.report)

  watch(
    () => (firstPage() ? params() : undefined),
    (asked) => {
      reset()
      if (asked) withErrorReport(read())
    },
    { immediate: true },
  )
  watch(revision, () => withErrorReport(update()))
  watch(isUrgent, (now) => now && expedite())
  watch(firstPage, (now) => {
    if (!loaded || !now) return
    refreshInvitations(loaded, now.rows)
    if (!updating) indexState.value = { userIndex: loaded.userIndex, isWhole: true }
  })
  watch(language, (tag) => {
    if (!loaded) return
    const { compare: compareNames } = new Intl.Collator(tag)
    loaded.userIndex = { ...loaded.userIndex, compareNames, orders: new Map() }
    indexState.value = { userIndex: loaded.userIndex, isWhole: true }
  })
  onScopeDispose(reset)

  return { indexState, progress }
}
