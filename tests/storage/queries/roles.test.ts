import { expect, it } from 'vitest'
import type { Grant, Person } from '@/domain/model/rows'
import { grantId } from '@/domain/model/rows'
import { openTestWorkspace } from '../open-workspace'

const ACCOUNT = 'lumen'
const USER_COUNT = 4500

/** Many viewers with two grants fewer than three batches, none of whom has set up two-factor sign-in. */
async function withManyUsers() {
  const { workspace, db } = await openTestWorkspace({ scenario: 'five-levels' })
  const [like] = await db.people.toArray()
  const ids = Array.from({ length: USER_COUNT }, (_, n) => `crowd-${String(n)}`)
  const people = ids.map((id): Person => ({
    ...like!,
    id,
    username: id,
    email: `${id}@x.example`,
    twoFactor: false,
    status: 'active',
  }))
  const grants = ids.map((personId): Grant => ({
    ...{ id: grantId(ACCOUNT, personId), primaryId: ACCOUNT, accountId: ACCOUNT, personId },
    ...{ access: { role: 'viewer' }, since: 1, grantedBy: 'ines', revision: 1 },
  }))
  await db.people.bulkAdd(people)
  await db.grants.bulkAdd(grants)
  return { workspace, db }
}

it('A7: counts every holder once, however many batches there are', async () => {
  const { workspace } = await withManyUsers()
  const found = await workspace.queries.roleHolders({
    accountId: ACCOUNT,
    permission: 'reports.view',
    actorId: 'ines',
  })
  expect(found?.roles).toEqual({ admin: 2, manager: 3, author: 3, viewer: USER_COUNT + 3 })
  expect(found?.may?.count).toBe(USER_COUNT + 12)
  expect(found?.may?.first[0]?.id).toBe('ines')
  expect(
    (await workspace.queries.roleHolders({ accountId: ACCOUNT, permission: 'users.invite', actorId: 'ines' }))
      ?.may?.count,
  ).toBe(3)
  const holders = await workspace.queries.roleUsage({ catalogueId: 'levels', roleId: 'viewer' })
  expect(holders).toMatchObject({ users: USER_COUNT + 3, pending: 1, trees: 1 })
})

it('A2, A7: where two-factor is required, who has not set it up may do nothing and is not counted', async () => {
  const { workspace } = await withManyUsers()
  await workspace.run({ type: 'RequireTwoFactor', primaryId: ACCOUNT, required: true }, { as: 'ines' })
  const found = await workspace.queries.roleHolders({
    accountId: ACCOUNT,
    permission: 'reports.view',
    actorId: 'ines',
  })
  expect(found?.may?.first.map(({ id }) => id).sort()).toEqual(['chiara', 'ines', 'jakob', 'selma', 'tarek'])
  expect(found?.may?.count).toBe(5)
  expect(found?.roles['viewer']).toBe(USER_COUNT + 3)
})

it('Q3: nobody counts people whom they may not see', async () => {
  const { workspace } = await openTestWorkspace({ scenario: 'five-levels' })
  expect(
    await workspace.queries.roleHolders({ accountId: ACCOUNT, permission: 'reports.view', actorId: 'selma' }),
  ).toBeUndefined()
  expect(await workspace.queries.roles({ accountId: ACCOUNT, actorId: 'selma' })).toMatchObject({
    myAccess: { role: 'author' },
  })
  expect(await workspace.queries.roles({ accountId: ACCOUNT, actorId: 'selma' })).not.toHaveProperty('users')
})
