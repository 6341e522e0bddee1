import { expect, it } from 'vitest'
import { generateUsers } from '@/scenarios/generated-users'
import { largeCompanyTarget } from '@/scenarios/large-company'
import { openTestWorkspace } from './open-workspace'

const NOW = Date.UTC(2026, 10, 21, 12)
const openLargeCompany = () => openTestWorkspace({ scenario: 'large-company', now: () => NOW })

/** Lets so many steps of the crowd join. */
async function withSeededUsers(steps: number) {
  const found = await openLargeCompany()
  let left = steps
  await found.workspace.seedUsers(() => left-- > 0)
  return found
}

it('Large company is there at once, without a log, and its crowd joins step by step', async () => {
  const { workspace, db } = await withSeededUsers(2)
  expect(await db.log.count()).toBe(0)
  expect(await workspace.queries.seedingProgress()).toEqual({ seeded: 1000, total: 100_000 })
  expect(await db.grants.count()).toBe(1006)
  expect((await db.tallies.get('nordwerk'))?.users).toBe(1006)
})

it('the crowd is the same every time', () => {
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
  expect(await workspace.run(revoke, { as: 'amira' })).toMatchObject({ event: { seats: 2 } })
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
  expect(some).toMatchObject({ rows: [{ key: 'u000001' }, { key: 'invite-noor-elmasri' }] })
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
