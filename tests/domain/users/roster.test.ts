import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FIRST_NAMES, LAST_NAMES } from '@/domain/scenarios/names'
import { newestFirst, noFilter, userColumns } from '@/domain/users/filter'
import type { UserColumn } from '@/domain/users/filter'
import { userFilter } from '@/domain/users/matching'
import { append, emptyRoster, matchingPlaces, ordering, replace } from '@/domain/users/roster'
import type { Roster } from '@/domain/users/roster'
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
const fresh = () => emptyRoster({ roleIds, compareNames: compare })

function ordered(roster: Roster, column: UserColumn): UserRow[] {
  const work = ordering(roster, column)
  let next = work.next()
  while (!next.done) next = work.next()
  return Array.from(next.value, (place) => roster.rows[place]).filter((one) => one !== undefined)
}

it('names come in the order of the language, whatever they are made of', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 60 }), (rows) => {
      const roster = fresh()
      append(roster, unique(rows))
      const called = ordered(roster, 'name').map((one) => one.name || one.email)
      expect(called).toEqual([...called].sort(compare))
    }),
    { numRuns: 300 },
  )
})

it('a long list is sorted as a short one: in runs that are merged', () => {
  const roster = fresh()
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
  append(roster, rows)
  const names = ordered(roster, 'name').map((one) => one.name)
  expect(names).toEqual(rows.map((one) => one.name).sort(compare))
})

it('an order that is known stays right whatever changes, comes or goes', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 40 }),
      fc.array(row, { maxLength: 15 }),
      fc.array(fc.integer({ min: 0, max: 40 }).map(String), { maxLength: 10 }),
      (before, changed, gone) => {
        const roster = fresh()
        append(roster, unique(before))
        for (const column of userColumns) ordered(roster, column)
        const now = unique(changed)
        replace(roster, new Set([...now.map(({ key }) => key), ...gone]), now)

        const expected = new Map(unique(before).map((one) => [one.key, one]))
        for (const key of gone) expected.delete(key)
        for (const one of now) expected.set(one.key, one)
        expect(roster.size).toBe(expected.size)
        for (const column of userColumns) {
          const kept = ordered(roster, column)
          roster.orders.delete(column)
          expect(kept).toEqual(ordered(roster, column))
          expect(new Map(kept.map((one) => [one.key, one]))).toEqual(expected)
        }
      },
    ),
    { numRuns: 200 },
  )
})

it('the reverse of an order is read backwards, and what does not match is left out', () => {
  const roster = fresh()
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
  append(roster, [one('ann', 1), one('ben', 3), one('anna', 2)])
  ordered(roster, 'since')
  const order = roster.orders.get('since') ?? new Uint32Array()
  const matches = userFilter({ ...noFilter, search: 'AN' }, 0, () => true)
  const places = matchingPlaces(roster, order, newestFirst.descending, matches)
  expect(Array.from(places, (place) => roster.rows[place]?.key)).toEqual(['anna', 'ann'])
})

it('an order that is worked out while rows change is that of the rows as they are then', () => {
  const roster = fresh()
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
  append(
    roster,
    Array.from({ length: 3000 }, (_, n) => one(n)),
  )
  const work = ordering(roster, 'since')
  work.next()
  replace(roster, new Set(['7', 'new']), [{ ...one(-1), key: 'new' }])
  let next = work.next()
  while (!next.done) next = work.next()
  const keys = Array.from(next.value, (place) => roster.rows[place]?.key)
  expect([keys.length, keys[0], keys.includes('7')]).toEqual([3000, 'new', false])
})
