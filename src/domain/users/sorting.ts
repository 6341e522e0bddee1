import { compareByKey } from './collation'
import type { CompareNames } from './collation'
import { roleOf } from './filter'
import type { UserColumn } from './filter'
import type { UserRow } from './row'

/** Compares two places of a list; ties stay in the order of their places. */
export type Compare = (a: number, b: number) => number

/** What rows are compared by; a place whose row has gone holds nothing. */
export interface Sortable {
  rows: readonly (UserRow | undefined)[]
  /** `plainKey` of what each row is called. */
  nameKeys: readonly string[]
  /** Ids of the roles, in the order of the catalogue. */
  roleIds: readonly string[]
  compareNames: CompareNames
}

const statusOrder: readonly UserRow['status'][] = ['active', 'pending', 'expired', 'declined', 'withdrawn']

/** What a row is called: by name, or by address while nobody with a login is behind it. */
export const calledOf = ({ name, email }: UserRow): string => name || email

/** Ascending order by a column. */
export function compareBy(column: UserColumn, list: Sortable): Compare {
  switch (column) {
    case 'name':
      return byName(list)
    case 'username':
      return byText(list, ({ username }) => username)
    case 'email':
      return byText(list, ({ email }) => email)
    case 'level': {
      const order = ['owner', ...list.roleIds, 'custom']
      return byNumber(list, (row) => order.indexOf(roleOf(row)))
    }
    case 'status':
      return byNumber(list, ({ status }) => statusOrder.indexOf(status))
    case 'twoFactor':
      return byNumber(list, ({ twoFactor }) => (twoFactor === undefined ? 2 : twoFactor ? 0 : 1))
    case 'lastActive':
      return byNumber(list, ({ lastActive }) => lastActive ?? -Infinity)
    case 'inviter':
      return byNumber(list, rankOfInviter(list))
    case 'since':
      return byNumber(list, ({ since }) => since)
  }
}

function byName({ rows, nameKeys, compareNames }: Sortable): Compare {
  const called = (place: number) => {
    const row = rows[place]
    return row ? calledOf(row) : ''
  }
  return (a, b) => {
    const [keyA = '', keyB = ''] = [nameKeys[a], nameKeys[b]]
    if (keyA !== '' && keyB !== '' && keyA !== keyB) return keyA < keyB ? -1 : 1
    return compareByKey(called(a), keyA, called(b), keyB, compareNames) || a - b
  }
}

/** Usernames and addresses are plain letters, or nearly so. */
function byText({ rows }: Sortable, text: (row: UserRow) => string): Compare {
  const texts = rows.map((row) => (row ? text(row).toLowerCase() : ''))
  return (a, b) => {
    const [first = '', second = ''] = [texts[a], texts[b]]
    return first < second ? -1 : first > second ? 1 : a - b
  }
}

/** Numbers are worked out once: there are far more comparisons than rows. */
function byNumber({ rows }: Sortable, number: (row: UserRow) => number): Compare {
  const numbers = Float64Array.from(rows, (row) => (row ? number(row) : 0))
  return (a, b) => {
    const [first = 0, second = 0] = [numbers[a], numbers[b]]
    return first < second ? -1 : first > second ? 1 : a - b
  }
}

/** Few people invite many: their names are ordered once. Who was invited by nobody comes last. */
function rankOfInviter({ rows, compareNames }: Sortable): (row: UserRow) => number {
  const names = new Set(rows.flatMap((row) => row?.inviter?.name ?? []))
  const ranks = new Map([...names].sort(compareNames).map((name, rank) => [name, rank]))
  return ({ inviter }) => (inviter ? (ranks.get(inviter.name) ?? 0) : Infinity)
}

const RUN = 1024

/**
 * Sorts places in steps short enough for a page to stay responsive, and hands control back after each. Runs are sorted
 * and merged two by two.
 */
export function* sorting(places: Uint32Array, compare: Compare): Generator<void, Uint32Array> {
  let from: Uint32Array = places
  for (let start = 0; start < from.length; start += RUN) {
    from.subarray(start, start + RUN).sort(compare)
    yield
  }
  let into: Uint32Array = new Uint32Array(from.length)
  for (let width = RUN; width < from.length; width *= 2) {
    for (let start = 0; start < from.length; start += 2 * width) {
      yield* merging(from, into, start, start + width, start + 2 * width, compare)
    }
    ;[from, into] = [into, from]
  }
  return from
}

function* merging(
  from: Uint32Array,
  into: Uint32Array,
  start: number,
  middle: number,
  end: number,
  compare: Compare,
): Generator<void, void> {
  const [leftEnd, rightEnd] = [Math.min(middle, from.length), Math.min(end, from.length)]
  let [left, right] = [start, leftEnd]
  for (let place = start; place < rightEnd; place++) {
    const takeLeft = right >= rightEnd || (left < leftEnd && compare(from[left] ?? 0, from[right] ?? 0) <= 0)
    into[place] = (takeLeft ? from[left++] : from[right++]) ?? 0
    if (place % RUN === RUN - 1) yield
  }
}
