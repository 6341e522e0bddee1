import { expect, it } from 'vitest'
import { generatedUserIds } from '@/scenarios/generated-user-ids'
import { generateUsers } from '@/scenarios/generated-users'
import { largeCompanyTarget } from '@/scenarios/large-company'
import type { Db } from '@/storage/database/db'
import { isValid } from '@/storage/database/valid-rows'
import { openTestWorkspace } from './open-workspace'

const NOW = Date.UTC(2026, 10, 21, 12)
const openLargeCompany = () => openTestWorkspace({ scenario: 'large-company', now: () => NOW })

/** Lets generated users join in so many steps. */
async function withSeededUsers(steps: number) {
  const found = await openLargeCompany()
  let left = steps
  await found.workspace.seedUsers(() => left-- > 0)
  return found
}

it('Large company is there at once, without a log, and its generated users join step by step', async () => {
  const { workspace, db } = await withSeededUsers(2)
  expect(await db.log.count()).toBe(0)
  expect(await workspace.queries.seedingProgress()).toEqual({ seeded: 1000, total: 100_000 })
  expect(await db.grants.count()).toBe(1006)
  expect((await db.tallies.get('nordwerk'))?.users).toBe(1006)
})

it('the generated users are the same every time', () => {
  const members = generateUsers(largeCompanyTarget, 40_000, 40_500, NOW)
  expect(generateUsers(largeCompanyTarget, 40_000, 40_500, NOW)).toEqual(members)
  expect(new Set(members.map(({ person }) => person.email)).size).toBe(500)
})

it('two tabs let it join together: nobody twice, nobody left out', async () => {
  const { workspace, db } = await openLargeCompany()
  let left = 6
  const shouldContinue = () => left-- > 0
  await Promise.all([workspace.seedUsers(shouldContinue), workspace.seedUsers(shouldContinue)])
  expect(await db.people.where('id').startsWith('u0').count()).toBe(3000)
})

it('who stops it keeps those who have joined', async () => {
  const { workspace } = await withSeededUsers(1)
  await workspace.stopSeeding()
  await workspace.seedUsers(() => true)
  expect(await workspace.queries.seedingProgress()).toEqual({ seeded: 500, total: 500 })
})

it('it is a tree as any other: users are invited and revoked while it grows', async () => {
  const { workspace, db } = await withSeededUsers(1)
  const revoke = {
    type: 'RevokeAccess' as const,
    primaryId: 'nordwerk',
    personIds: ['u000007', 'u000008'],
    invitationIds: [],
  }
  expect(await workspace.run(revoke, { as: 'amira' })).toHaveProperty('event.type', 'AccessRevoked')
  let left = 1
  await workspace.seedUsers(() => left-- > 0)
  expect((await db.tallies.get('nordwerk'))?.users).toBe(1004)
})

it('*Share account* shows the beginning of a large tree, and says so', async () => {
  const { workspace } = await withSeededUsers(1)
  const shown = await workspace.queries.sharing({ accountId: 'nordwerk', actorId: 'birte' })
  if ('refusal' in shown) throw new Error(shown.refusal.code)
  expect(shown.isPartial).toBe(true)
  expect(shown.rows.length).toBeLessThan(250)
  const some = await workspace.queries.sharingSelection({
    accountId: 'nordwerk',
    actorId: 'birte',
    keys: ['u000001', 'invite-noor-elmasri'],
  })
  expect(some).toMatchObject({ rows: [{ key: 'invite-noor-elmasri' }, { key: 'u000001' }] })
})

it('C7: whoever is revoked on *Users* is told with what they sent and is still open', async () => {
  const { workspace } = await withSeededUsers(1)
  const some = await workspace.queries.sharingSelection({
    accountId: 'nordwerk',
    actorId: 'birte',
    keys: ['amira'],
  })
  expect(some).toMatchObject({ rows: [{ key: 'amira' }] })
  expect(
    'openInvitations' in some && some.openInvitations.filter(({ senderId }) => senderId === 'amira'),
  ).toHaveLength(2)
})

const stillToCome = () => generateUsers(largeCompanyTarget, 700, 701, NOW)[0] ?? expect.fail('nobody')

it.each<[string, (user: { email: string; username: string }) => object, string]>([
  ['address', ({ email }) => ({ email, username: 'una' }), 'una'],
  ['username', ({ username }) => ({ email: 'una@x.example', username }), 'una'],
  ['id', () => ({ email: 'una@x.example', username: 'una' }), 'u000700'],
])('E1: signing up with the %s of somebody still to come makes one login, not two', async (_, fields, id) => {
  const { workspace, db } = await withSeededUsers(1)
  const { person } = stillToCome()
  const signUp = { type: 'SignUp' as const, name: 'Una', email: '', username: '', ...fields(person) }
  expect(await workspace.run(signUp, { as: 'nobody', id, password: 'long enough' })).toHaveProperty('event')
  let left = 1
  await workspace.seedUsers(() => left-- > 0)
  const found = [
    ...(await db.people.where('email').equals(person.email).toArray()),
    ...(await db.people.where('username').equals(person.username).toArray()),
    ...(await db.people.where('id').equals(person.id).toArray()),
  ]
  expect([...new Set(found.map((row) => row.id))]).toEqual([id])
  expect((await db.people.get(id))?.name).toBe('Una')
  expect(await db.grants.where('personId').equals(person.id).count()).toBe(0)
  expect((await db.tallies.get('nordwerk'))?.users).toBe(6 + 999)
  expect(await workspace.queries.seedingProgress()).toEqual({ seeded: 1000, total: 100_000 })
})

it('E1: an address that has been freed by then is no reason to stay away', async () => {
  const { workspace, db } = await withSeededUsers(1)
  const { person } = stillToCome()
  const signUp = { type: 'SignUp' as const, name: 'Una', email: person.email, username: 'una' }
  await workspace.run(signUp, { as: 'nobody', id: 'una', password: 'long enough' })
  await db.people.update('una', { status: 'ended' })
  let left = 1
  await workspace.seedUsers(() => left-- > 0)
  expect((await db.people.get(person.id))?.email).toBe(person.email)
})
const put = (db: Db, key: string, value: unknown) =>
  value === undefined ? db.settings.delete(key) : db.settings.put({ key, value } as never)

it.each([undefined, 0, 250, 7000, -1, 'x', null, NaN, Infinity, 1e308])(
  'K4: that so many have joined became %s: nobody joins twice, nobody is left out',
  async (seeded) => {
    const { workspace, db } = await withSeededUsers(2)
    await put(db, 'seeded', seeded)
    let left = 4
    await workspace.seedUsers(() => left-- > 0)
    const joined = await db.people.where('id').startsWith('u0').primaryKeys()
    expect(joined).toEqual(generatedUserIds(0, joined.length))
    expect(joined.length).toBeGreaterThan(1000)
    expect((await db.tallies.get('nordwerk'))?.users).toBe(6 + joined.length)
    expect(await workspace.queries.seedingProgress()).toMatchObject({ total: 100_000 })
  },
)

it.each([undefined, 0, 250, -1, 'x', null, NaN])(
  'K4: that so many are to join became %s: those who have joined stay, and no more come',
  async (toCome) => {
    const { workspace, db } = await withSeededUsers(1)
    await put(db, 'generatedUsers', toCome)
    await workspace.seedUsers(() => true)
    expect(await workspace.queries.seedingProgress()).toEqual({ seeded: 500, total: 500 })
  },
)

it.each([Infinity, 1e308, 2 ** 53])('K4: more than there are cannot join: %s', async (toCome) => {
  const { workspace, db } = await withSeededUsers(1)
  await put(db, 'generatedUsers', toCome)
  expect(await workspace.queries.seedingProgress()).toEqual({ seeded: 500, total: 100_000 })
})

it('K4: nobody joins a workspace that has no place for them', async () => {
  const { workspace, db } = await openTestWorkspace()
  const before = await db.people.count()
  await put(db, 'generatedUsers', 100_000)
  await workspace.seedUsers(() => true)
  expect(await workspace.queries.seedingProgress()).toEqual({ seeded: 0, total: 0 })
  expect([await db.people.count(), await db.grants.count()]).toEqual([before, 2])
})

it.each([undefined, 'x', NaN, 1e308, -1])(
  'K4: when the scenario was loaded became %s: who joins is in order',
  async (loaded) => {
    const { workspace, db } = await withSeededUsers(1)
    await put(db, 'loaded', loaded)
    let left = 1
    await workspace.seedUsers(() => left-- > 0)
    for (const grant of await db.grants.toArray()) expect(isValid('grants', grant)).toBe(true)
  },
)

it.each([undefined, 'many', 3, NaN])(
  'K4: a number of users that became %s while they join',
  async (users) => {
    const { workspace, db } = await withSeededUsers(1)
    if (users === undefined) await db.tallies.clear()
    else await db.tallies.put({ primaryId: 'nordwerk', users } as never)
    let left = 1
    await workspace.seedUsers(() => left-- > 0)
    const shown = await workspace.queries.sharing({ accountId: 'nordwerk', actorId: 'birte' })
    expect(shown).toMatchObject({ seats: { active: 1006 } })
  },
)
