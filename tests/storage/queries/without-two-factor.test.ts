import { expect, it } from 'vitest'
import { openTestWorkspace } from '../open-workspace'

const everyone = ['olga', 'ada', 'ben']

it('A2: counts and names who has not set up two-factor sign-in, the owner among them', async () => {
  const { workspace, db } = await openTestWorkspace()
  expect(await workspace.queries.withoutTwoFactor({ primaryId: 'lindgarten', actorId: 'olga' })).toEqual({
    count: 3,
    names: ['Olga Brandt', 'Ada Keller', 'Ben Okafor'],
  })
  for (const id of everyone) await db.people.update(id, { twoFactor: true })
  expect(await workspace.queries.withoutTwoFactor({ primaryId: 'lindgarten', actorId: 'ada' })).toEqual({
    count: 0,
    names: [],
  })
})

it('A4: only for whom may require it', async () => {
  const { workspace } = await openTestWorkspace()
  expect(
    await workspace.queries.withoutTwoFactor({ primaryId: 'lindgarten', actorId: 'ben' }),
  ).toBeUndefined()
  expect(
    await workspace.queries.withoutTwoFactor({ primaryId: 'lindgarten', actorId: 'nobody' }),
  ).toBeUndefined()
})

it('names are those that the reader may see, the others are counted', async () => {
  const { workspace, db } = await openTestWorkspace({ scenario: 'agency' })
  const grant = (await db.grants.where('personId').equals('mats').toArray()).find(
    ({ accountId }) => accountId === 'nordlicht',
  )
  await db.grants.put({ ...grant!, access: { permissions: ['security.require-two-factor'] } })
  await db.catalogues.toCollection().modify(({ areas }) => {
    for (const permission of areas.flatMap((area) => area.permissions)) permission.grantable = true
  })
  const seen = await workspace.queries.withoutTwoFactor({ primaryId: 'nordlicht', actorId: 'mats' })
  expect(seen).toEqual({ count: 9, names: [] })
  const owner = await workspace.queries.withoutTwoFactor({ primaryId: 'nordlicht', actorId: 'lena' })
  expect(owner).toMatchObject({ count: 9 })
  expect(owner?.names).toHaveLength(6)
})

it('E-02: a preview names the keys and apps that a deed would end', async () => {
  const { workspace } = await openTestWorkspace()
  const account = { accountId: 'lindgarten' }
  for (const label of ['Import', 'Shop'])
    await workspace.run({ type: 'CreateApiKey', ...account, label, hash: label }, { as: 'ada' })
  await workspace.run({ type: 'CreateApiKey', ...account, label: 'Own', hash: 'own' }, { as: 'olga' })
  await workspace.run({ type: 'SignInApp', ...account, platform: 'web' }, { as: 'ada' })
  const who = { primaryId: 'lindgarten', personIds: ['ada'], invitationIds: [] }
  const revoke = { type: 'RevokeAccess' as const, ...who }
  const { revokedCredentials } = await workspace.queries.preview(revoke, { as: 'olga' })
  expect(revokedCredentials?.keys.toSorted()).toEqual(['Import', 'Shop'])
  expect(revokedCredentials?.appSessions).toEqual(['web'])
  expect(await workspace.queries.preview(revoke, { as: 'ben' })).not.toHaveProperty('revokedCredentials')
})
