import { expect, it } from 'vitest'
import { DEMO_PASSWORD } from '@/storage/database/db'
import { allRows, inviteCommand, openTestWorkspace } from './open-workspace'

const leave = { type: 'LeaveAccount', primaryId: 'lindgarten' } as const
const secretsOf = (personId: string) => [`password/${personId}`, `two-factor/${personId}`]
const una = { type: 'SignUp', name: 'Una', username: 'una', email: 'una@x.example' } as const
const password = 'correct horse'

/** Una has a password of her own and two-factor sign-in, and access to one account. */
async function withUna() {
  const { workspace, db } = await openTestWorkspace()
  await workspace.run(inviteCommand(una.email), { as: 'olga', id: 'invite-una' })
  await workspace.run(una, { as: 'nobody', id: 'una', password })
  const link = (await db.invitations.get('invite-una'))?.links[0] ?? ''
  await workspace.run({ type: 'AcceptInvitation', link }, { as: 'una' })
  await db.secrets.put({ id: 'two-factor/una', kind: 'two-factor', secret: 'JBSWY3DPEHPK3PXP' })
  await db.people.update('una', { twoFactor: true })
  return { workspace, db }
}

it('C4, E-03: with the last account the login ends, and its password and two-factor secret with it', async () => {
  const { workspace, db } = await withUna()
  expect(await workspace.run(leave, { as: 'una' })).toMatchObject({ event: { loginEnded: true } })
  expect(await db.secrets.bulkGet(secretsOf('una'))).toEqual([undefined, undefined])
  expect(await db.people.get('una')).toMatchObject({
    name: 'Una',
    email: una.email,
    status: 'ended',
    username: '',
  })
  for (const word of [password, DEMO_PASSWORD]) {
    for (const login of ['una', una.email, '']) {
      expect(await workspace.signIn(login, word)).toEqual({ failed: 'sign-in-failed' })
    }
  }
})

it('C4, E-03: with another account the login goes on', async () => {
  const { workspace, db } = await withUna()
  await workspace.run(
    { type: 'OpenAccount', name: 'Una', catalogueId: 'levels', planId: 'levels.free' },
    { as: 'una' },
  )
  expect(await workspace.run(leave, { as: 'una' })).toMatchObject({ event: { loginEnded: false } })
  expect(await db.secrets.bulkGet(secretsOf('una'))).not.toContain(undefined)
  expect(await workspace.signIn('una', password)).toEqual({ failed: 'code-needed' })
})

it('C4: address and username sign up anew as somebody else, without what was there before', async () => {
  const { workspace } = await withUna()
  await workspace.run(leave, { as: 'una' })
  const again = { as: 'nobody', id: 'una-2', password: 'another horse' }
  expect(await workspace.run(una, again)).toMatchObject({ event: { personId: 'una-2' } })
  expect(await workspace.signIn('una', 'another horse')).toMatchObject({ person: { id: 'una-2' } })
  expect(await workspace.queries.accountsOf({ actorId: 'una-2' })).toEqual([])
})

const revoke = {
  ...{ type: 'RevokeAccess' as const, primaryId: 'lindgarten' },
  ...{ personIds: ['ada'], invitationIds: [] },
}

it.each([
  ['revoked', revoke, 'olga'],
  ['given up', leave, 'ada'],
] as const)(
  'E-08: access %s, a fault at the deletion of the keys leaves everything as it was; the retry completes',
  async (_, command, as) => {
    const { workspace, db } = await withUna()
    const { hash } = await workspace.newApiKey()
    const key = { type: 'CreateApiKey', accountId: 'lindgarten', label: 'Key', hash } as const
    await workspace.run(key, { as: 'ada' })
    const before = await allRows(db)
    const { delete: whole } = IDBObjectStore.prototype
    IDBObjectStore.prototype.delete = function (this: IDBObjectStore, ...args) {
      if (this.name === 'apiKeys') throw new DOMException('injected', 'UnknownError')
      return whole.apply(this, args)
    }
    try {
      await expect(workspace.run(command, { as, id: 'ends' })).rejects.toThrow()
    } finally {
      IDBObjectStore.prototype.delete = whole
    }
    expect(await allRows(db)).toEqual(before)
    expect(await workspace.run(command, { as, id: 'ends' })).toMatchObject({ event: { keys: 1 } })
    expect(await db.apiKeys.count()).toBe(0)
  },
)
