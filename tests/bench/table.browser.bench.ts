import '@/styles/index.css'
import { generateUsers } from '@/scenarios/generated-users'
import { largeCompanyTarget } from '@/scenarios/large-company'
import type { UserRow } from '@/domain/users/row'
import { createText } from '@/text/i18n'
import '../support/every-language'
import type { Figure } from './figure'
import { median } from './rounds'
import type { Contender, MountedTable } from './table/contender'
import { floor } from './table/floor'
import { ours } from './table/ours'
import { tanstack } from './table/tanstack'
import { HEIGHT } from './table/plain'

const NOW = Date.UTC(2026, 10, 21, 12)
const ROUNDS = 5
const FRAMES = 40
const KEYS = ['a', 'an', 'ann', 'anna', 'anna ', 'anna k']
const contenders = { ours, floor, tanstack }
type Name = keyof typeof contenders
type Times = Record<Name, number>

declare global {
  interface Window {
    /** Seconds that the page has been working, as the browser counts them. */
    taskSeconds: () => Promise<number>
    gc?: () => void
  }
}

const rowsOf = (count: number): UserRow[] =>
  generateUsers(largeCompanyTarget, 0, count, NOW).map(({ person, grant, lastActive }) => ({
    key: person.id,
    kind: 'user',
    personId: person.id,
    name: person.name,
    username: person.username,
    email: person.email,
    twoFactor: person.twoFactor,
    access: grant.access,
    status: 'active',
    since: grant.since,
    inviter: { id: grant.grantedBy, name: grant.grantedBy, left: false },
    ...(lastActive !== undefined && { lastActive }),
  }))

const host = document.getElementById('app') ?? document.body
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))

/** The page's work until it has drawn what was asked for (ms). */
async function cpu(work: () => Promise<unknown>): Promise<number> {
  await frame()
  const before = await window.taskSeconds()
  await work()
  await frame()
  await frame()
  return ((await window.taskSeconds()) - before) * 1000
}

/** Every contender once in each round, the order rotated; the first round warms up. */
async function rounds(measure: (contender: Contender) => Promise<number>): Promise<Times[]> {
  const names: Name[] = ['ours', 'floor', 'tanstack']
  const all: Times[] = []
  for (let round = 0; round <= ROUNDS; round++) {
    const times: Times = { ours: 0, floor: 0, tanstack: 0 }
    for (let n = 0; n < names.length; n++) {
      const name = names[(n + round) % names.length] ?? 'ours'
      times[name] = await measure(contenders[name])
    }
    if (round > 0) all.push(times)
  }
  return all
}

const of = (times: readonly Times[], other: Name) => median(times.map((one) => one.ours / one[other]))

async function withTable<T>(
  contender: Contender,
  rows: readonly UserRow[],
  use: (table: MountedTable) => Promise<T>,
) {
  const table = await contender(host, rows, NOW)
  const answer = await use(table)
  table.end()
  return answer
}

function first(rows: readonly UserRow[]) {
  return rounds(async (contender) => {
    let table: MountedTable | undefined
    const took = await cpu(async () => (table = await contender(host, rows, NOW)))
    table?.end()
    return took
  })
}

/** Scrolling so many px a frame: work a frame, and frames in which a line was missing. */
async function scrolling(rows: readonly UserRow[], step: number) {
  let blank = 0
  const times = await rounds((contender) =>
    withTable(contender, rows, async (table) => {
      const scroller = table.scroller()
      await frame()
      const took = await cpu(async () => {
        for (let n = 0; n < FRAMES; n++) {
          scroller.scrollTop += step
          await frame()
          if (contender === ours && n % 10 === 9 && isBlank(scroller)) blank += 1
        }
      })
      return took / FRAMES
    }),
  )
  return { times, blank }
}

/** In the middle of what is in sight there is a line with a name. */
function isBlank(scroller: HTMLElement): boolean {
  const { left, top, height, width } = scroller.getBoundingClientRect()
  const line = document.elementFromPoint(left + width / 2, top + height / 2)?.closest('[role=row]')
  return !line?.querySelector('.name')?.textContent
}

const typing = (rows: readonly UserRow[]) =>
  rounds((contender) =>
    withTable(contender, rows, async (table) => {
      await table.search('')
      const took = await cpu(async () => {
        for (const text of KEYS) {
          await table.search(text)
          await frame()
        }
      })
      return took / KEYS.length
    }),
  )

/** By name for the first time, and in reverse afterwards. */
async function sorting(rows: readonly UserRow[]) {
  const later: Times[] = []
  const firstly = await rounds((contender) =>
    withTable(contender, rows, (table) => cpu(() => table.sort(false))),
  )
  const reversed = await rounds((contender) =>
    withTable(contender, rows, async (table) => {
      await table.sort(false)
      return cpu(() => table.sort(true))
    }),
  )
  later.push(...reversed)
  return { firstly, later }
}

/** Heap that the table takes beside the rows it was given (MB). */
async function memory(rows: readonly UserRow[]): Promise<number> {
  const used = async () => {
    for (let turn = 0; turn < 4; turn++) {
      window.gc?.()
      await frame()
    }
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize / 1e6
  }
  await withTable(ours, rows, () => Promise.resolve())
  const before = await used()
  const table = await ours(host, rows, NOW)
  const after = await used()
  table.end()
  return after - before
}

export default async function table(): Promise<Figure[]> {
  createText('en')
  const figures: Figure[] = []
  for (const count of [1000, 10_000, 100_000]) {
    const rows = rowsOf(count)
    const at = `${count.toLocaleString('en')} rows`
    const figure = (id: string, what: string, value: number, goal?: number) =>
      figures.push({
        id,
        what: `${what}, ${at}`,
        value,
        unit: id === 'T5' ? 'MB' : '×',
        ...(goal !== undefined && { goal: `≤ ${String(goal)}`, met: value <= goal }),
      })
    const begun = await first(rows)
    figure('T1', 'first rows, of the floor', of(begun, 'floor'), 1.3)
    figure('T1', 'first rows, of TanStack Virtual', of(begun, 'tanstack'))
    for (const [step, goal] of [
      [120, 1.1],
      [2000, 1.8],
    ] as const) {
      const { times, blank } = await scrolling(rows, Math.min(step, (count * HEIGHT) / FRAMES / 2))
      figure('T2', `scrolling ${String(step)} px a frame, of the floor`, of(times, 'floor'), goal)
      figure('T2', `scrolling ${String(step)} px a frame, of TanStack Virtual`, of(times, 'tanstack'))
      figure('T2', `blank frames at ${String(step)} px`, blank, 0)
    }
    const typed = await typing(rows)
    figure('T3', 'a key of a search, of the floor', of(typed, 'floor'), 1.2)
    figure('T3', 'a key of a search, of TanStack Virtual', of(typed, 'tanstack'))
    const { firstly, later } = await sorting(rows)
    figure('T4', 'sort by name, of the floor', of(firstly, 'floor'), 1.2)
    figure('T4', 'sort reversed, of TanStack Virtual', of(later, 'tanstack'), 0.3)
    figure('T5', 'memory beside the rows', await memory(rows), 1)
  }
  return figures
}
