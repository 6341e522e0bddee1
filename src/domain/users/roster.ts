import { sortKey } from './collation'
import { searchText } from './matching'
import { calledOf, compareBy, sorting } from './sorting'
import type { Compare, Sortable } from './sorting'
import type { UserColumn } from './filter'
import type { Inviter, UserRow } from './row'

/**
 * All rows of the table *Users* with what searching and sorting them needs. A row keeps its place as long as it is there,
 * so that an order that was worked out once is kept, whatever changes.
 */
export interface Roster extends Sortable {
  readonly rows: (UserRow | undefined)[]
  readonly nameKeys: string[]
  /** `searchText` of each row. */
  readonly texts: string[]
  /** How many rows there are. */
  size: number
  /** Goes up with every change: an order that was being worked out meanwhile is not that of the rows. */
  version: number
  /** Places in ascending order of a column, where that is known. */
  readonly orders: Map<UserColumn, Uint32Array>
}

export const emptyRoster = ({
  roleIds,
  compareNames,
}: Pick<Sortable, 'roleIds' | 'compareNames'>): Roster => ({
  rows: [],
  nameKeys: [],
  texts: [],
  size: 0,
  version: 0,
  orders: new Map(),
  roleIds,
  compareNames,
})

/** Takes rows in that are new. */
export function append(roster: Roster, rows: readonly UserRow[]): void {
  for (const row of rows) put(roster, roster.rows.length, row)
  roster.size += rows.length
  roster.orders.clear()
}

function put(roster: Roster, place: number, row: UserRow | undefined) {
  roster.version += 1
  roster.rows[place] = row
  roster.nameKeys[place] = row ? sortKey(calledOf(row)) : ''
  roster.texts[place] = row ? searchText(row) : ''
}

/**
 * Replaces the rows with these keys by what became of them; those that are not among `rows` have gone. Known orders stay
 * known: only what moved is put in its place anew.
 */
export function replace(roster: Roster, keys: ReadonlySet<string>, rows: readonly UserRow[]): void {
  const next = new Map(rows.map((row) => [row.key, row]))
  const moved: number[] = []
  roster.rows.forEach((row, place) => {
    if (!row || !keys.has(row.key)) return
    put(roster, place, next.get(row.key))
    if (!next.delete(row.key)) roster.size -= 1
    moved.push(place)
  })
  for (const row of next.values()) {
    moved.push(roster.rows.length)
    put(roster, roster.rows.length, row)
    roster.size += 1
  }
  for (const [column, order] of roster.orders) {
    roster.orders.set(column, reordered(order, moved, roster.rows, compareBy(column, roster)))
  }
}

/** Tells the rows what has become of those who invited them. */
export function tellInviters({ rows }: Roster, inviters: readonly Inviter[]): void {
  const now = new Map(inviters.map((one) => [one.id, one]))
  rows.forEach((row, place) => {
    const inviter = row?.inviter && now.get(row.inviter.id)
    if (row && inviter && inviter.left !== row.inviter?.left) rows[place] = { ...row, inviter }
  })
}

/** Who invited anybody. */
export const invitersIn = ({ rows }: Roster): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => row?.inviter?.id ?? []))

/** An order in which some places moved: those taken out, sorted, and merged in again. */
function reordered(
  order: Uint32Array,
  moved: readonly number[],
  rows: Roster['rows'],
  compare: Compare,
): Uint32Array {
  const out = new Set(moved)
  const into = Uint32Array.from(moved.filter((place) => rows[place] !== undefined)).sort(compare)
  const stay = order.filter((place) => !out.has(place))
  const merged = new Uint32Array(stay.length + into.length)
  let [left, right] = [0, 0]
  for (let place = 0; place < merged.length; place++) {
    const [first, second] = [stay[left], into[right]]
    const takeFirst = second === undefined || (first !== undefined && compare(first, second) <= 0)
    merged[place] = (takeFirst ? first : second) ?? 0
    if (takeFirst) left += 1
    else right += 1
  }
  return merged
}

/** Works out the order of a column, in short steps; known afterwards. */
export function* ordering(roster: Roster, column: UserColumn): Generator<void, Uint32Array> {
  const known = roster.orders.get(column)
  if (known) return known
  for (;;) {
    const { version } = roster
    const places = Uint32Array.from(roster.rows.keys()).filter((place) => roster.rows[place] !== undefined)
    const order = yield* sorting(places, compareBy(column, roster))
    if (version !== roster.version) continue
    roster.orders.set(column, order)
    return order
  }
}

/**
 * The places of the rows that match, in an order or its reverse. To narrow a search that grew, the order may be the
 * places found before.
 */
export function matchingPlaces(
  { rows, texts }: Roster,
  order: Uint32Array,
  descending: boolean,
  matches: (row: UserRow, text: string) => boolean,
): Uint32Array {
  const found = new Uint32Array(order.length)
  let count = 0
  const last = order.length - 1
  for (let index = 0; index <= last; index++) {
    const place = order[descending ? last - index : index] ?? 0
    const row = rows[place]
    if (row && matches(row, texts[place] ?? '')) found[count++] = place
  }
  return found.subarray(0, count)
}
