import { expect, it } from 'vitest'
import { inviteCommand, openTestWorkspace } from '../open-workspace'

const grantOf = (personId: string) => `lindgarten/${personId}`

it.each([
  ['a field that no grant has', { admin: true }],
  [
    'an access that is neither role nor permissions',
    { access: { role: 'admin', permissions: ['users.invite'] } },
  ],
  ['a revision that is no number', { revision: '1' }],
  ['another person under the same key', { personId: 'nobody-known' }],
])('K4: a grant changed to %s gives nobody access', async (_, patch) => {
  const { workspace, db } = await openTestWorkspace()
  const grant = (await db.grants.get(grantOf('ada'))) ?? expect.fail('no grant')
  await db.grants.put({ ...grant, ...patch } as never)
  expect(await workspace.run(inviteCommand('fay@x.example'), { as: 'ada' })).toMatchObject({
    refusal: { code: 'not-found' },
  })
})

it('K4: a role that the plan does not have gives no rights', async () => {
  const { workspace, db } = await openTestWorkspace()
  const grant = (await db.grants.get(grantOf('ada'))) ?? expect.fail('no grant')
  await db.grants.put({ ...grant, access: { role: 'manager' } })
  expect(await workspace.run(inviteCommand('fay@x.example'), { as: 'ada' })).toMatchObject({
    refusal: { code: 'not-allowed' },
  })
})

it('K4: a grant that was spoilt still takes its seat', async () => {
  const { workspace, db } = await openTestWorkspace()
  await db.grants.update(grantOf('ben'), { revision: -1 })
  expect(await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })).toMatchObject({
    seats: { active: 2, used: 3 },
  })
})

it('K4: a spoilt invitation cannot be accepted, and the other rows go on working', async () => {
  const { workspace, db } = await openTestWorkspace()
  const link = (await db.invitations.get('invite-eve'))?.links[0] ?? ''
  await db.invitations.update('invite-eve', { expiresAt: 'never' as never })
  expect(await workspace.run({ type: 'AcceptInvitation', link }, { as: 'ben' })).toMatchObject({
    refusal: { code: 'not-found' },
  })
  expect(await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })).toHaveProperty('event')
})

it('K4: an expiry beyond any date is set aside, since nothing could show it, and the seat is taken', async () => {
  const { workspace, db } = await openTestWorkspace()
  await db.invitations.update('invite-eve', { expiresAt: Number.MAX_SAFE_INTEGER })
  const shown = await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })
  expect(shown).toMatchObject({ seats: { pending: 1 } })
  expect('rows' in shown && shown.rows.map(({ kind }) => kind)).toEqual(['owner', 'user', 'user'])
})

it.each([
  ['another person', { personId: 'eve' }],
  ['an account that is no key', { personId: 'eve', accountId: {} }],
])('K4: a grant changed to %s puts no account on their list', async (_, patch) => {
  const { workspace, db } = await openTestWorkspace()
  const grant = (await db.grants.get(grantOf('ada'))) ?? expect.fail('no grant')
  await db.grants.put({ ...grant, ...patch } as never)
  expect(await workspace.queries.accountsOf({ actorId: 'eve' })).toEqual([])
})

it('K4: an account whose tree is no key is not found', async () => {
  const { workspace, db } = await openTestWorkspace()
  const account = (await db.accounts.get('lindgarten')) ?? expect.fail('no account')
  await db.accounts.put({ ...account, primaryId: {} } as never)
  expect(await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })).toMatchObject({
    refusal: { code: 'not-found' },
  })
})
