import { expect, it } from 'vitest'
import { inviteCommand, openTestWorkspace } from '../open-workspace'

const account = 'lindgarten'
const berlin = { type: 'OpenSubaccount', primaryId: account, name: 'Berlin' } as const

/** The tree has a subaccount; Ada has a key and an app there, Olga and Ben one each too. */
async function withCredentials() {
  const { workspace, db } = await openTestWorkspace()
  const { levels } = Object.fromEntries((await db.catalogues.toArray()).map((one) => [one.id, one]))
  if (!levels) throw new Error('no catalogue')
  await db.catalogues.put({ ...levels, plans: levels.plans.map((plan) => ({ ...plan, subaccounts: 3 })) })
  await workspace.run(berlin, { as: 'olga', id: 'berlin' })
  for (const as of ['olga', 'ada']) {
    const { hash } = await workspace.newApiKey()
    const key = { type: 'CreateApiKey', accountId: account, label: `Key of ${as}`, hash } as const
    await workspace.run(key, { as, id: `key-${as}` })
  }
  for (const as of ['ada', 'ben']) {
    await workspace.run({ type: 'SignInApp', accountId: account, platform: 'ios' }, { as, id: `app-${as}` })
  }
  const of = async (personId: string) => {
    const profile = await workspace.queries.profile({ actorId: personId })
    return profile?.trees.map(({ primary, owned, locked, accounts }) => ({
      ...{ tree: primary.id, owned, locked },
      accounts: accounts.map(({ account: one, access, apiKeys, appSessions, mayHaveKeys }) => ({
        ...{ id: one.id, access, mayHaveKeys },
        own: [...apiKeys, ...appSessions].map(({ id }) => id),
      })),
    }))
  }
  return { workspace, db, of }
}

it('4.6: who owns a tree has every open account of it, anybody else those with a grant; keys and apps are one’s own', async () => {
  const { of } = await withCredentials()
  const tree = { tree: account, locked: false }
  expect(await of('olga')).toEqual([
    {
      ...{ ...tree, owned: true },
      accounts: [
        { id: account, access: 'owner', mayHaveKeys: true, own: ['key-olga'] },
        { id: 'berlin', access: 'owner', mayHaveKeys: true, own: [] },
      ],
    },
  ])
  expect(await of('ada')).toEqual([
    {
      ...{ ...tree, owned: false },
      accounts: [{ id: account, access: { role: 'admin' }, mayHaveKeys: true, own: ['key-ada', 'app-ada'] }],
    },
  ])
  expect(await of('ben')).toMatchObject([
    { accounts: [{ access: { role: 'author' }, mayHaveKeys: false, own: ['app-ben'] }] },
  ])
})

it('A2, R-11: where two-factor sign-in is required of who has not set it up, the profile still shows, locked', async () => {
  const { db, of } = await withCredentials()
  await db.accounts.update(account, { requiresTwoFactor: true } as never)
  expect(await of('ada')).toMatchObject([
    { locked: true, accounts: [{ mayHaveKeys: false, own: ['key-ada', 'app-ada'] }] },
  ])
  await db.people.update('ada', { twoFactor: true })
  expect(await of('ada')).toMatchObject([{ locked: false, accounts: [{ mayHaveKeys: true }] }])
})

it('C4: having left, the tree is gone from the profile; without any the login has none', async () => {
  const { workspace, of } = await withCredentials()
  await workspace.run(
    { type: 'OpenAccount', name: 'Shop', catalogueId: 'levels', planId: 'levels.free' },
    { as: 'ada', id: 'shop' },
  )
  expect((await of('ada'))?.map(({ tree }) => tree)).toEqual([account, 'shop'])
  for (const as of ['ada', 'ben']) await workspace.run({ type: 'LeaveAccount', primaryId: account }, { as })
  expect((await of('ada'))?.map(({ tree }) => tree)).toEqual(['shop'])
  expect([await of('ben'), await of('nobody'), await of('gone')]).toEqual([undefined, undefined, undefined])
})

it('a login without any access has an empty profile', async () => {
  const { workspace, of } = await withCredentials()
  const una = { type: 'SignUp', name: 'Una', username: 'una', email: 'una@x.example' } as const
  await workspace.run(una, { as: 'nobody', id: 'una', password: 'correct horse' })
  await workspace.run(inviteCommand('una@x.example'), { as: 'olga' })
  expect(await of('una')).toEqual([])
})

it('the secret of an API key is told once; only its hash is kept', async () => {
  const { workspace, db } = await withCredentials()
  const { secret, hash } = await workspace.newApiKey()
  const create = { type: 'CreateApiKey', accountId: account, label: 'Shop', hash } as const
  expect(await workspace.run(create, { as: 'ada', id: 'shop-key' })).toHaveProperty('event')
  expect(secret).toMatch(/^seatplan_[\w-]{32}$/)
  expect(await workspace.linkHash(secret)).toBe(hash)
  expect(await db.apiKeys.get('shop-key')).toMatchObject({ hash, personId: 'ada', label: 'Shop' })
  const stored = await Promise.all(db.tables.map((table) => table.toArray()))
  expect(JSON.stringify(stored)).not.toContain(secret)
})

it('C3: in the step that revokes an access, its keys and app sessions go too', async () => {
  const { workspace, of, db } = await withCredentials()
  const who = { primaryId: account, personIds: ['ada'], invitationIds: [] }
  expect(await workspace.run({ type: 'RevokeAccess', ...who }, { as: 'olga' })).toMatchObject({
    event: { keys: 1, appSessions: 1 },
  })
  expect(await of('ada')).toEqual([])
  expect((await db.apiKeys.toArray()).map(({ id }) => id)).toEqual(['key-olga'])
})
