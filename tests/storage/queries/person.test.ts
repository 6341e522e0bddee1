import { expect, it } from 'vitest'
import { openTestWorkspace } from '../open-workspace'

async function opened() {
  const { workspace, db } = await openTestWorkspace()
  const ask = (key: string, actorId = 'olga', accountId = 'lindgarten') =>
    workspace.queries.person({ key, actorId, accountId })
  return { workspace, db, ask }
}

it('4.12: a user with login, access, since when and by whom, and the invitation that led there', async () => {
  const { ask } = await opened()
  expect(await ask('ben')).toMatchObject({
    row: { key: 'ben', kind: 'user', status: 'active', accesses: [{ accountId: 'lindgarten' }] },
    login: { username: 'ben', twoFactor: false },
    given: [{ accountName: 'Lindgarten', by: { name: 'Ada Keller', left: false } }],
    invitationIds: [expect.any(String)],
  })
})

it('4.12: a pending invitation has no login; once accepted its id leads to the person', async () => {
  const { workspace, ask } = await opened()
  const pending = await ask('invite-eve')
  expect(pending).toMatchObject({
    row: { kind: 'invitation', status: 'pending' },
    invitationIds: ['invite-eve'],
  })
  expect(pending).not.toHaveProperty('login')
  const signUp = { type: 'SignUp', name: 'Eve', username: 'eve', email: 'eve@lindgarten.example' } as const
  await workspace.run(signUp, { as: 'nobody', id: 'eve', password: 'long enough' })
  expect(await ask('eve')).toMatchObject({ refusal: { code: 'not-found', what: 'person' } })
  const [mail] = await workspace.queries.mails()
  await workspace.run({ type: 'AcceptInvitation', link: mail?.link ?? '' }, { as: 'eve' })
  for (const key of ['invite-eve', 'eve'])
    expect(await ask(key)).toMatchObject({
      row: { key: 'eve', kind: 'user' },
      invitationIds: ['invite-eve'],
    })
})

it('4.12: keys and app sessions are named; whose access has ended is not there any more', async () => {
  const { workspace, ask } = await opened()
  const on = { accountId: 'lindgarten' }
  await workspace.run({ type: 'CreateApiKey', ...on, label: 'Build', hash: 'h' }, { as: 'ada' })
  await workspace.run({ type: 'SignInApp', ...on, platform: 'ios' }, { as: 'ada' })
  expect(await ask('ada')).toMatchObject({
    apiKeys: [{ label: 'Build' }],
    appSessions: [{ platform: 'ios' }],
  })
  await workspace.run(
    { type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['ada'], invitationIds: [] },
    { as: 'olga' },
  )
  expect(await ask('ada')).toMatchObject({ refusal: { code: 'not-found', what: 'person', id: 'ada' } })
})

it('A4: is only for who may see the people there, and nobody else is told whether there is somebody', async () => {
  const { ask } = await opened()
  expect(await ask('ada', 'ben')).toMatchObject({ refusal: { code: 'not-allowed' } })
  expect(await ask('nothing', 'ben')).toMatchObject({ refusal: { code: 'not-allowed' } })
  expect(await ask('nothing')).toMatchObject({ refusal: { code: 'not-found' } })
})
