import { expect, it } from 'vitest'
import { inviteCommand, openTestWorkspace } from './open-workspace'

type Opened = Awaited<ReturnType<typeof openTestWorkspace>>

const T0 = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000
const grantOfBen = 'lindgarten/ben'

/** Two of four seats are taken by users, one by an invitation. */
async function seatsOf({ workspace }: Opened) {
  const shown = await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })
  return 'refusal' in shown ? shown.refusal : shown.seats
}

async function edit({ db }: Opened, table: string, key: string, field: string, value: unknown) {
  const row = (await db.table<Record<string, unknown>>(table).get(key)) ?? expect.fail('no row')
  const { [field]: _, ...rest } = row
  await db.table(table).put(value === undefined ? rest : { ...rest, [field]: value })
}

const wrong = [undefined, null, '', 'x'.repeat(5000), 'other-tree', 1e308, NaN, true, {}, []]
const fieldsOf = {
  invitations:
    'revision primaryId email typedEmail offers message language status newUser senderId sentAt expiresAt links history also',
  grants: 'revision primaryId accountId personId access since grantedBy invitationId also',
}

it.each(fieldsOf.invitations.split(' '))(
  'K4: an open invitation whose %s was changed takes its seat, and one only',
  async (field) => {
    const opened = await openTestWorkspace()
    const { workspace, db } = opened
    const row = await db.invitations.get('invite-eve')
    for (const value of wrong) {
      await edit(opened, 'invitations', 'invite-eve', field, value)
      expect(await seatsOf(opened), JSON.stringify(value)).toMatchObject({ active: 2, pending: 1, used: 3 })
      await db.invitations.put(row ?? expect.fail('no row'))
    }
    await edit(opened, 'invitations', 'invite-eve', field, null)
    expect(await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })).toHaveProperty('event')
    expect(await workspace.run(inviteCommand('gil@x.example'), { as: 'olga' })).toMatchObject({
      refusal: { code: 'seat-limit-reached', used: 4 },
    })
    const again = await workspace.run(inviteCommand('eve@lindgarten.example'), { as: 'olga' })
    expect(again).toHaveProperty('event')
    expect(await seatsOf(opened)).toMatchObject({ active: 2, pending: 2, used: 4 })
  },
)

it.each(fieldsOf.grants.split(' '))(
  'K4: a grant whose %s was changed takes its seat, and one only',
  async (field) => {
    const opened = await openTestWorkspace()
    const { workspace, db } = opened
    const row = await db.grants.get(grantOfBen)
    for (const value of wrong) {
      await edit(opened, 'grants', grantOfBen, field, value)
      expect(await seatsOf(opened), JSON.stringify(value)).toMatchObject({ active: 2, pending: 1, used: 3 })
      await db.grants.put(row ?? expect.fail('no row'))
    }
    await edit(opened, 'grants', grantOfBen, field, {})
    const again = await workspace.run(inviteCommand('ben@lindgarten.example'), { as: 'olga', id: 'again' })
    expect(again).toHaveProperty('event')
    expect(await seatsOf(opened)).toMatchObject({ active: 2, pending: 1, used: 3 })
    const link = (await db.invitations.get('again'))?.links[0] ?? ''
    expect(await workspace.run({ type: 'AcceptInvitation', link }, { as: 'ben' })).toHaveProperty('event')
    expect(await seatsOf(opened)).toMatchObject({ active: 2, pending: 1, used: 3 })
    expect(await db.grants.get(grantOfBen)).toMatchObject({ access: { role: 'viewer' } })
  },
)

it.each(fieldsOf.grants.split(' '))(
  'K4: a grant whose %s was changed is ended by revoking',
  async (field) => {
    const opened = await openTestWorkspace()
    const { workspace, db } = opened
    await edit(opened, 'grants', grantOfBen, field, {})
    const revoke = { ...revokeBen, accountIds: ['lindgarten'] }
    expect(await workspace.run(revoke, { as: 'olga' })).toMatchObject({ event: { seats: 1 } })
    expect(await db.grants.get(grantOfBen)).toBeUndefined()
    expect(await seatsOf(opened)).toMatchObject({ active: 1, pending: 1, used: 2 })
  },
)

const revokeBen = {
  type: 'RevokeAccess' as const,
  primaryId: 'lindgarten',
  personIds: ['ben'],
  invitationIds: [],
}

it.each(['revision', 'email', 'status', 'name', 'since', 'also'])(
  'K4: a login whose %s was changed takes one seat, and its access can be ended',
  async (field) => {
    const opened = await openTestWorkspace()
    const { workspace, db } = opened
    await edit(opened, 'people', 'ben', field, {})
    expect(await seatsOf(opened)).toMatchObject({ active: 2, used: 3 })
    await workspace.run(inviteCommand('ben@lindgarten.example'), { as: 'olga' })
    expect(await seatsOf(opened)).toMatchObject({ active: 2, pending: 1, used: 3 })
    expect(await workspace.run(revokeBen, { as: 'olga' })).toHaveProperty('event')
    expect(await db.grants.get(grantOfBen)).toBeUndefined()
  },
)

it.each(['label', 'hash', 'since', 'revision', 'accountId', 'primaryId', 'also'])(
  'C3, K4: an API key whose %s was changed ends with the access of its person',
  async (field) => {
    const opened = await openTestWorkspace()
    const { workspace, db } = opened
    const key = { type: 'CreateApiKey' as const, accountId: 'lindgarten', label: 'Shop', hash: 'hash' }
    await workspace.run(key, { as: 'ada', id: 'key' })
    await edit(opened, 'apiKeys', 'key', field, {})
    await workspace.run({ ...revokeBen, personIds: ['ada'] }, { as: 'olga' })
    expect(await db.apiKeys.count()).toBe(0)
  },
)

it.each([undefined, 0, 1, -1, 1.5, 'many', NaN, Infinity, null, 1e308])(
  'K4: a number of users that became %s is worked out anew',
  async (users) => {
    const opened = await openTestWorkspace()
    const { workspace, db } = opened
    if (users === undefined) await db.tallies.clear()
    else await db.tallies.put({ primaryId: 'lindgarten', users } as never)
    expect(await seatsOf(opened)).toMatchObject({ active: 2, pending: 1, used: 3 })
    await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })
    expect(await workspace.run(inviteCommand('gil@x.example'), { as: 'olga' })).toHaveProperty('refusal')
  },
)

it.each([undefined, 0, 7, 'many'])('K4: so it is where seats are unlimited: %s', async (users) => {
  const { workspace, db } = await openTestWorkspace({ scenario: 'large-company', now: () => T0 })
  if (users === undefined) await db.tallies.clear()
  else await db.tallies.put({ primaryId: 'nordwerk', users } as never)
  const shown = await workspace.queries.sharing({ accountId: 'nordwerk', actorId: 'birte' })
  expect(shown).toMatchObject({ seats: { active: 6 } })
  const id = 'invite-hedda-kern'
  const sent = await workspace.run({ type: 'WithdrawInvitation', invitationId: id }, { as: 'birte' })
  expect(sent).toHaveProperty('event')
  expect(await db.tallies.get('nordwerk')).toMatchObject({ users: 6 })
})

it('S5: the seat of an invitation that was changed is free once it has expired', async () => {
  let device = T0
  const opened = await openTestWorkspace({ now: () => device })
  await edit(opened, 'invitations', 'invite-eve', 'expiresAt', null)
  device += 6 * DAY
  expect(await seatsOf(opened)).toMatchObject({ pending: 0, used: 2 })
})

it.each(['message', 'status', 'history', 'email'])(
  'K4: an invitation that has ended takes no seat, whether or not its %s was changed',
  async (field) => {
    const opened = await openTestWorkspace()
    await opened.workspace.run({ type: 'WithdrawInvitation', invitationId: 'invite-eve' }, { as: 'olga' })
    await edit(opened, 'invitations', 'invite-eve', field, null)
    expect(await seatsOf(opened)).toMatchObject({ pending: 0, used: 2 })
  },
)
