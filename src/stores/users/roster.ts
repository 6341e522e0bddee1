import { onScopeDispose, ref, shallowRef, watch } from 'vue'
import type { Roster } from '@/domain/users/roster'
import type { UsersParams, UsersStart } from '@/storage/queries/users'
import { useLive } from '../live'
import { useWorkspaceStore } from '../workspace'
import { catchUp, orderAhead, readRoster, refresh } from './reading'
import type { Source, WholeRoster } from './reading'
import { idle } from './slices'

/** How often a list that is being read is shown anew (ms). */
const PROGRESS_INTERVAL = 250

/** What is known of a list: a new object whenever that changes. */
export interface Known {
  roster: Roster
  isWhole: boolean
}

/**
 * All users of an account in memory, to be searched, filtered and sorted: read while nothing else is to do, or at once
 * when that is `wanted`, and kept as they are in the database, whichever tab changes them.
 */
export function useRoster(
  of: () => UsersParams,
  start: () => UsersStart | undefined,
  wanted: () => boolean,
  language: () => string,
) {
  const store = useWorkspaceStore()
  const known = shallowRef<Known>()
  const reading = ref<{ read: number; of: number }>()
  const stamp = useLive((queries) => queries.usersStamp)
  let whole: WholeRoster | undefined
  let turn = 0
  /** The list that is being brought up to date. */
  let keeping: WholeRoster | undefined
  let hurry = () => {}

  function drop() {
    turn += 1
    whole = undefined
    known.value = undefined
    reading.value = undefined
  }

  function sourceOf(mine: number): Source {
    return { queries: store.opened().queries, asked: of(), goesOn: () => mine === turn }
  }

  async function read() {
    const mine = ++turn
    const source = sourceOf(mine)
    const first = start()
    if (!first) return
    if (first.next && !wanted()) await Promise.race([idle(), new Promise<void>((go) => (hurry = go))])
    if (!source.goesOn()) return
    let publishedAt = performance.now()
    const found = await readRoster(source, first, new Intl.Collator(language()).compare, (roster) => {
      reading.value = { read: roster.size, of: Math.max(roster.size, start()?.total ?? 0) }
      if (performance.now() - publishedAt < PROGRESS_INTERVAL) return
      publishedAt = performance.now()
      known.value = { roster, isWhole: false }
    })
    if (!source.goesOn()) return
    whole = found
    reading.value = undefined
    await keepUp()
    if (found) await orderAhead(found, source.goesOn)
  }

  /** Brings the list to what is stored now; one after the other. */
  async function keepUp() {
    const list = whole
    const source = sourceOf(turn)
    if (!list || keeping === list) return
    keeping = list
    try {
      while (isBehind(list)) {
        if (await catchUp(list, source)) continue
        if (source.goesOn()) again()
        return
      }
      if (source.goesOn()) known.value = { roster: list.roster, isWhole: true }
    } finally {
      if (keeping === list) keeping = undefined
    }
  }

  const isBehind = ({ stamp: mine }: WholeRoster) => {
    const now = stamp.value
    return (
      now !== undefined && (now.seq !== mine.seq || now.loaded !== mine.loaded || now.grown !== mine.grown)
    )
  }

  function again() {
    drop()
    reported(read())
  }

  const reported = (work: Promise<void>) => void work.catch(store.report)

  watch(
    () => (start() ? of() : undefined),
    (asked) => {
      drop()
      if (asked) reported(read())
    },
    { immediate: true },
  )
  watch(stamp, () => reported(keepUp()))
  watch(wanted, (now) => now && hurry())
  watch(start, (now) => {
    if (!whole || !now) return
    refresh(whole, now.rows)
    if (!keeping) known.value = { roster: whole.roster, isWhole: true }
  })
  watch(language, (tag) => {
    if (!whole) return
    const { compare: compareNames } = new Intl.Collator(tag)
    whole.roster = { ...whole.roster, compareNames, orders: new Map() }
    known.value = { roster: whole.roster, isWhole: true }
  })
  onScopeDispose(drop)

  return { known, reading }
}
