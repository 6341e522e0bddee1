import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FIRST_NAMES, LAST_NAMES } from '@/scenarios/names'
import { newestFirst, noFilter, userColumns } from '@/domain/users/filter'
import type { UserColumn } from '@/domain/users/filter'
import { userFilter } from '@/domain/users/filtering'
import {
  appendUsers,
  emptyUserIndex,
  matchingIndices,
  sortByColumn,
  replaceUsers,
} from '@/domain/users/user-index'
import type { UserIndex } from '@/domain/users/user-index'
import type { UserRow } from '@/domain/users/row'

const roleIds = ['admin', 'manager', 'author', 'viewer']
const odd = [
  "O'Neill",
  'Å Å',
  'de la Cruz',
  'Müller',
  'Mueller',
  'Muller',
  '李',
  '',
  'zoë',
  'Zoe',
  'Ángel',
  'ß',
  'Łukasz',
  'a-b',
]
const name = fc.oneof(
  fc.constantFrom(...odd),
  fc.tuple(fc.constantFrom(...FIRST_NAMES), fc.constantFrom(...LAST_NAMES)).map((parts) => parts.join(' ')),
  fc.string({ maxLength: 4 }),
)
const row = fc.record({
  key: fc.integer({ min: 0, max: 40 }).map(String),
  kind: fc.constant('user' as const),
  name,
  username: fc.string({ maxLength: 3 }),
  email: fc.constantFrom('a@x.example', 'b@x.example', 'B@x.example'),
  access: fc.constantFrom(...roleIds).map((role) => ({ role })),
  status: fc.constant('active' as const),
  twoFactor: fc.boolean(),
  since: fc.integer({ min: 0, max: 5 }),
  inviter: fc.record({ id: fc.constant('i'), name, left: fc.boolean() }),
})
const unique = (rows: UserRow[]) => [...new Map(rows.map((one) => [one.key, one])).values()]

const { compare } = new Intl.Collator('de')
const emptyIndex = () => emptyUserIndex({ roleIds, compareNames: compare })

function finished<T>(work: Generator<void, T>): T {
  let next = work.next()
  while (!next.done) next = work.next()
  return next.value
}

function ordered(userIndex: UserIndex, column: UserColumn): UserRow[] {
  const order = finished(sortByColumn(userIndex, column))
  return Array.from(order, (index) => userIndex.rows[index]).filter((one) => one !== undefined)
}

it('names come in the order of the language, whatever they are made of', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const userIndex = emptyIndex()
      appendUsers(userIndex, unique(rows))
      const called = ordered(userIndex, 'name').map((one) => one.name || one.email)
      expect(called).toEqual([...called].sort(compare))
    }),
    { numRuns: 300 },
  )
})

it('a long list is sorted as a short one: in runs that are merged', () => {
  const userIndex = emptyIndex()
  const rows = Array.from({ length: 5000 }, (_, n): UserRow => ({
    key: String(n),
    kind: 'user',
    name: `${FIRST_NAMES[(n * 7919) % FIRST_NAMES.length] ?? ''} ${LAST_NAMES[(n * 104_729) % LAST_NAMES.length] ?? ''}`,
    username: '',
    email: '',
    access: { role: 'viewer' },
    status: 'active',
    since: n,
  }))
  appendUsers(userIndex, rows)
  const names = ordered(userIndex, 'name').map((one) => one.name)
  expect(names).toEqual(rows.map((one) => one.name).sort(compare))
})

it('an order that is known stays right whatever changes, comes or goes', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 40 }),
      fc.array(row, { maxLength: 15 }),
      fc.array(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 10 }),
      (before, changed, gone) => {
        const userIndex = emptyIndex()
        appendUsers(userIndex, unique(before))
        for (const column of userColumns) ordered(userIndex, column)
        const now = unique(changed)
        replaceUsers(userIndex, new Set([...now.map(({ key }) => key), ...gone]), now)

        const expected = new Map(unique(before).map((one) => [one.key, one]))
        for (const key of gone) expected.delete(key)
        for (const one of now) expected.set(one.key, one)
        expect(userIndex.size).toBe(expected.size)
        for (const column of userColumns) {
          const kept = ordered(userIndex, column)
          userIndex.orders.delete(column)
          expect(kept).toEqual(ordered(userIndex, column))
          expect(new Map(kept.map((one) => [one.key, one]))).toEqual(expected)
        }
      },
    ),
    { numRuns: 200 },
  )
})

it('the reverse of an order is read backwards, and what does not match is left out', () => {
  const userIndex = emptyIndex()
  const one = (key: string, since: number): UserRow => ({
    key,
    kind: 'user',
    name: key,
    username: '',
    email: '',
    access: { role: 'viewer' },
    status: 'active',
    since,
  })
  appendUsers(userIndex, [one('ann', 1), one('ben', 3), one('anna', 2)])
  ordered(userIndex, 'since')
  const order = userIndex.orders.get('since') ?? new Uint32Array()
  const matches = userFilter({ ...noFilter, search: 'AN' }, 0, () => true)
  const indices = finished(matchingIndices(userIndex, order, newestFirst.descending, matches))
  expect(Array.from(indices, (index) => userIndex.rows[index]?.key)).toEqual(['anna', 'ann'])
})

it('K5: newest first, rows of one moment stand in the order given', () => {
  const userIndex = emptyIndex()
  const one = (key: string, since: number): UserRow => ({
    key,
    kind: 'invitation',
    name: key,
    username: '',
    email: '',
    access: { role: 'viewer' },
    status: 'pending',
    since,
  })
  appendUsers(userIndex, [one('x', 2), one('x.1', 2), one('x.2', 2), one('old', 1)])
  ordered(userIndex, 'since')
  const order = userIndex.orders.get('since') ?? new Uint32Array()
  const indices = finished(matchingIndices(userIndex, order, newestFirst.descending, () => true))
  expect(Array.from(indices, (index) => userIndex.rows[index]?.key)).toEqual(['x', 'x.1', 'x.2', 'old'])
})

it('an order that is worked out while rows change is that of the rows as they are then', () => {
  const userIndex = emptyIndex()
  const one = (n: number): UserRow => ({
    key: String(n),
    kind: 'user',
    name: `Name ${String(n)}`,
    username: '',
    email: '',
    access: { role: 'viewer' },
    status: 'active',
    since: n,
  })
  appendUsers(
    userIndex,
    Array.from({ length: 3000 }, (_, n) => one(n)),
  )
  const work = sortByColumn(userIndex, 'since')
  work.next()
  replaceUsers(userIndex, new Set(['7', 'new']), [{ ...one(-1), key: 'new' }])
  let next = work.next()
  while (!next.done) next = work.next()
  const keys = Array.from(next.value, (index) => userIndex.rows[index]?.key)
  expect([keys.length, keys[0], keys.includes('7')]).toEqual([3000, 'new', false])
})

it('a sort that was given up half-way is gone on with, and two may wait for it', () => {
  const userIndex = emptyIndex()
  const users = Array.from({ length: 3000 }, (_, n): UserRow => ({
    key: String(n),
    kind: 'user',
    name: String(n),
    username: '',
    email: '',
    access: { role: 'viewer' },
    status: 'active',
    since: (n * 7919) % 3000,
  }))
  appendUsers(userIndex, users)
  const steps = (work: Generator<void, unknown>) => {
    let count = 0
    while (!work.next().done) count += 1
    return count
  }
  const [whole, given, other] = [0, 1, 2].map(() => sortByColumn(userIndex, 'since'))
  if (!whole || !given || !other) throw new Error('no sorts')
  for (let n = 0; n < 3; n++) given.next()
  const left = steps(whole)
  expect(steps(other)).toBe(0)
  userIndex.orders.clear()
  expect(left).toBe(steps(sortByColumn(userIndex, 'since')) - 3)
  expect(ordered(userIndex, 'since').map(({ since }) => since)).toEqual(
    users.map(({ since }) => since).sort((a, b) => a - b),
  )
})
