import { expect, it } from 'vitest'
import { inviteCommand, openTestWorkspace } from '../open-workspace'

const T0 = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000
const email = 'eve@lindgarten.example'
const invited = { senderName: 'Olga Brandt', email, accountId: 'lindgarten', accountName: 'Lindgarten' }

/** Eve has a login and an invitation of Olga's. */
async function start() {
  let device = T0
  const { workspace, db } = await openTestWorkspace({ now: () => device })
  const signUp = { type: 'SignUp', name: 'Eve', username: 'eve', email } as const
  await workspace.run(signUp, { as: 'nobody', id: 'eve', password: 'long enough' })
  const link = (await db.invitations.get('invite-eve'))?.links.at(-1) ?? ''
  const read = (actorId: string, hash = link) => workspace.queries.invitationByLink({ link: hash, actorId })
  return { workspace, db, link, read, waits: (ms: number) => (device += ms) }
}

it('I14: a replaced link answers that it was, who invited whom, and nothing else', async () => {
  const { workspace, db, read, waits } = await start()
  await workspace.run({ type: 'ResendInvitation', invitationId: 'invite-eve' }, { as: 'olga' })
  const replaced = { closed: { code: 'link-replaced' }, invited, at: T0, until: expect.any(Number) }
  expect(await read('nobody')).toEqual({ ...replaced, isRecipient: false })
  expect(await read('eve')).toEqual({ ...replaced, isRecipient: true })
  expect(await read('ben')).toEqual({ ...replaced, isRecipient: false, invited: undefined })
  const inForce = (await db.invitations.get('invite-eve'))?.links.at(-1) ?? 'none'
  expect(JSON.stringify(await read('eve'))).not.toContain(inForce)

  waits(30 * DAY)
  expect(await read('eve')).toEqual({
    ...replaced,
    isRecipient: true,
    at: T0 + 30 * DAY,
    until: undefined,
  })
})

it('no link answers a row as it is stored: no hashes, no history, no login', async () => {
  const { read, waits } = await start()
  for (const wait of [0, 30 * DAY]) {
    waits(wait)
    for (const actorId of ['nobody', 'eve', 'ben']) {
      const withoutCatalogue = (key: string, value: unknown) => (key === 'catalogue' ? '' : value)
      const answer = JSON.stringify(await read(actorId), withoutCatalogue)
      expect(answer).not.toMatch(/"(links|history|revision|username|typedEmail|ownerId)"/)
    }
  }
})

it('I8: somebody else who is signed in reads neither address nor offer', async () => {
  const { read, waits } = await start()
  expect(await read('eve')).toMatchObject({ invited, offered: { message: expect.any(String) } })
  expect(await read('ben')).toEqual({
    isRecipient: false,
    recipientId: 'eve',
    at: T0,
    until: expect.any(Number),
  })
  waits(30 * DAY)
  expect(await read('ben')).toEqual({
    isRecipient: false,
    recipientId: 'eve',
    closed: { code: 'invitation-not-pending', status: 'expired' },
    at: T0 + 30 * DAY,
  })
})

it('I14: what has come of it since is for the recipient to know', async () => {
  const { workspace, read, link } = await start()
  await workspace.run({ type: 'AcceptInvitation', link }, { as: 'eve' })
  expect(await read('eve')).toMatchObject({
    held: {
      accountId: 'lindgarten',
      needsTwoFactor: false,
      offers: [{ accountId: 'lindgarten', access: { role: 'viewer' } }],
    },
  })
  for (const actorId of ['nobody', 'ben']) expect(await read(actorId)).not.toHaveProperty('held')

  const revoke = { type: 'RevokeAccess' as const, primaryId: 'lindgarten', invitationIds: [] }
  await workspace.run({ ...revoke, personIds: ['eve'] }, { as: 'olga' })
  expect(await read('eve')).toMatchObject({ accessEnded: true })
  for (const actorId of ['nobody', 'ben']) expect(await read(actorId)).not.toHaveProperty('accessEnded')
})

it('I14: an older link says that a newer invitation works, as long as it does', async () => {
  const { workspace, read, waits } = await start()
  waits(10 * DAY)
  expect(await read('eve')).not.toHaveProperty('hasNewer')
  await workspace.run(inviteCommand(email), { as: 'olga' })
  expect(await read('eve')).toMatchObject({ hasNewer: true })
  waits(10 * DAY)
  expect(await read('eve')).not.toHaveProperty('hasNewer')
})

it('C5: who owns the account by now has access to it', async () => {
  const { workspace, read, link } = await start()
  await workspace.run({ type: 'AcceptInvitation', link }, { as: 'eve' })
  const admin = [{ accountId: 'lindgarten', access: { role: 'admin' } }]
  const change = { type: 'ChangeAccess' as const, primaryId: 'lindgarten', invitationIds: [] }
  await workspace.run({ ...change, personIds: ['eve'], offers: admin }, { as: 'olga' })
  await workspace.run(
    { type: 'TransferOwnership', primaryId: 'lindgarten', toPersonId: 'eve' },
    { as: 'olga' },
  )
  expect(await read('eve')).toMatchObject({ held: { accountId: 'lindgarten', offers: [] } })
})
