import { expect, it } from 'vitest'
import { levels } from '@/domain/catalogue/levels'
import { noFilter } from '@/domain/users/filter'
import type { UserFilter } from '@/domain/users/filter'
import {
  firstChangeAt,
  nextChangeAt,
  userFilter,
  permissionCheck,
  userSearchText,
} from '@/domain/users/filtering'
import type { UserRow } from '@/domain/users/row'
import { primary } from '../../fixtures/rows'
import { T0 } from '../../fixtures/time'

const DAY = 86_400_000
const row = (differs: Partial<UserRow> = {}): UserRow => ({
  key: 'ben',
  kind: 'user',
  personId: 'ben',
  name: 'Ben Okafor',
  username: 'ben.o',
  email: 'ben@lindgarten.example',
  access: { role: 'author' },
  status: 'active',
  twoFactor: false,
  since: T0 - 30 * DAY,
  ...differs,
})
const pending = (sentAgo: number, differs: Partial<UserRow> = {}) =>
  row({
    key: 'i',
    kind: 'invitation',
    status: 'pending',
    since: T0 - sentAgo,
    expiresAt: T0 - sentAgo + 7 * DAY,
    ...differs,
  })
const matches = (filter: Partial<UserFilter>, one: UserRow) =>
  userFilter({ ...noFilter, ...filter }, T0, () => true)(one, userSearchText(one))

it.each([
  ['ju\u0308rgen', { name: 'Jürgen Groß' }],
  ['jurgen gross', { name: 'Jürgen Groß' }],
  ["o'neil", { name: 'Ann O’Neil' }],
  ['okafor ben', {}],
  ['Ben Okafor <ben@lindgarten.example>', {}],
  ['bücher', { email: 'ben@xn--bcher-kva.example' }],
])('E3: searches %s', (search, differs) => {
  expect(matches({ search }, row(differs))).toBe(true)
  expect(matches({ search }, row({ name: 'Ada', username: 'ada', email: 'ada@x.example' }))).toBe(false)
})

it('searches name, username and address, in any case', () => {
  expect(['okaf', 'BEN.O', 'lindgarten', ' ben '].map((search) => matches({ search }, row()))).toEqual(
    Array.from({ length: 4 }, () => true),
  )
  expect(matches({ search: 'benokafor' }, row())).toBe(false)
})

it('shows active and pending unless another status is asked for (I14)', () => {
  const expired = pending(8 * DAY, { status: 'expired' })
  expect([row(), pending(DAY), expired].map((one) => matches({}, one))).toEqual([true, true, false])
  expect(matches({ statuses: ['expired'] }, expired)).toBe(true)
  expect(matches({ statuses: ['expired'] }, row())).toBe(false)
})

it('all that is given must hold', () => {
  expect(matches({ roles: ['author', 'viewer'], twoFactor: 'off' }, row())).toBe(true)
  expect(matches({ roles: ['author'], twoFactor: 'on' }, row())).toBe(false)
  expect(matches({ roles: ['custom'] }, row({ access: { permissions: ['reports.view'] } }))).toBe(true)
})

it('pending over three days, expiring within one, sent by who has left (C7)', () => {
  expect(matches({ flags: ['pending-long'] }, pending(3 * DAY))).toBe(false)
  expect(matches({ flags: ['pending-long'] }, pending(3 * DAY + 1))).toBe(true)
  expect(matches({ flags: ['expiring-soon'] }, pending(6 * DAY - 1))).toBe(false)
  expect(matches({ flags: ['expiring-soon'] }, pending(6 * DAY))).toBe(true)
  expect(matches({ flags: ['pending-long'] }, row())).toBe(false)
  const inviter = { id: 'ada', name: 'Ada', left: true }
  expect(matches({ flags: ['inviter-left', 'pending-long'] }, pending(4 * DAY, { inviter }))).toBe(true)
  expect(matches({ flags: ['inviter-left'] }, pending(DAY))).toBe(false)
})

it('I11: says when the clock alone changes what a row matches', () => {
  expect(nextChangeAt(pending(DAY), T0)).toBe(T0 + 2 * DAY + 1)
  expect(nextChangeAt(pending(4 * DAY), T0)).toBe(T0 + 2 * DAY)
  expect(nextChangeAt(pending(6 * DAY + 1), T0)).toBe(T0 + DAY - 1)
  expect(nextChangeAt(pending(0, { delivery: { kind: 'delayed', until: T0 + 5 } }), T0), 'I13').toBe(T0 + 5)
  expect(nextChangeAt(row(), T0)).toBe(Infinity)
})

it('A7: who may do something, by level, plan and two-factor (A2)', () => {
  const tree = (planId: string, requiresTwoFactor = false) => {
    const account = primary('A', 'olga', planId, { requiresTwoFactor })
    const plan = levels.plans.find(({ id }) => id === planId)
    if (!plan) throw new Error(planId)
    return { tree: { primary: account, catalogue: levels, plan }, account }
  }
  const may = (planId: string, one: UserRow, requires = false) => {
    const { tree: of, account } = tree(planId, requires)
    return permissionCheck(of, account, 'users.invite')(one)
  }
  const admin = row({ access: { role: 'admin' } })
  expect(may('levels.premium', admin)).toBe(true)
  expect(may('levels.premium', row())).toBe(false)
  expect(may('levels.premium', row({ access: 'owner' }))).toBe(true)
  expect(may('levels.free', admin), 'a plan that lacks the role gives nothing').toBe(false)
  expect(may('levels.premium', admin, true), 'two-factor is missing').toBe(false)
  expect(may('levels.premium', { ...admin, twoFactor: true }, true)).toBe(true)
  expect(may('levels.premium', { ...admin, status: 'pending' }), 'not yet').toBe(false)
})

it('the next change of a very long list of invitations is found', () => {
  const rows = Array.from({ length: 200_000 }, () => row())
  expect(firstChangeAt(rows, T0)).toBe(Infinity)
})
