import { expect, it } from 'vitest'
import type { Command } from '@/domain/commands'
import { allRows, inviteCommand, openTestWorkspace } from '../open-workspace'

it('V14: a refused command leaves no trace', async () => {
  const { workspace, db } = await openTestWorkspace()
  const before = await allRows(db)
  const answer = await workspace.run(inviteCommand('eve@lindgarten.example'), { as: 'olga' })
  expect(answer).toMatchObject({ refusal: { code: 'already-invited' } })
  expect(await allRows(db)).toEqual(before)
})

it('K2: an id that was accepted answers again as it did and changes nothing more', async () => {
  const { workspace, db } = await openTestWorkspace()
  const first = await workspace.run(inviteCommand('fay@x.example'), { as: 'olga', id: 'once' })
  const after = await allRows(db)
  const second = await workspace.run(inviteCommand('fay@x.example'), { as: 'olga', id: 'once' })
  expect(second).toEqual(first)
  expect(await allRows(db)).toEqual(after)
})

it('V10: the log has one entry per accepted command, in order', async () => {
  const { workspace, db } = await openTestWorkspace({ scenario: 'empty' })
  await workspace.run(
    { type: 'SignUp', name: 'Una', username: 'una', email: 'una@x.example' },
    { as: 'nobody', id: 'una', password: 'long enough' },
  )
  await workspace.run(
    { type: 'OpenAccount', name: '', catalogueId: 'levels', planId: 'levels.standard' },
    { as: 'una' },
  )
  await workspace.run(
    { type: 'OpenAccount', name: 'Una & Co', catalogueId: 'levels', planId: 'levels.standard' },
    { as: 'una' },
  )
  const log = await db.log.toArray()
  expect(log.map(({ seq, event }) => [seq, event.type])).toEqual([
    [1, 'SignedUp'],
    [2, 'AccountOpened'],
  ])
})

it('no token and no password enters a command, the log or any row but the secrets', async () => {
  const { workspace, db } = await openTestWorkspace()
  await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })
  await workspace.run(
    { type: 'SignUp', name: 'Una', username: 'una', email: 'una@x.example' },
    { as: 'nobody', password: 'correct horse battery' },
  )
  const { secrets, ...rest } = await allRows(db)
  const stored = JSON.stringify(rest)
  const tokens = (secrets as { token?: string }[]).flatMap(({ token }) => token ?? [])
  expect(tokens.length).toBeGreaterThan(1)
  for (const token of tokens) expect(stored).not.toContain(token)
  expect(stored).not.toContain('correct horse')
  expect(JSON.stringify(secrets)).not.toContain('correct horse')
})

it('link tokens have at least 128 random bits and are never twice the same', async () => {
  const { workspace, db } = await openTestWorkspace()
  await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })
  const tokens = (await db.secrets.toArray()).flatMap((secret) =>
    secret.kind === 'link' ? secret.token : [],
  )
  expect(new Set(tokens).size).toBe(tokens.length)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{32,}$/)
})

it('the number of users is kept by the transaction that changes it', async () => {
  const { workspace, db } = await openTestWorkspace()
  expect(await db.tallies.get('lindgarten')).toMatchObject({ users: 2 })
  const revoke = {
    type: 'RevokeAccess' as const,
    primaryId: 'lindgarten',
    personIds: ['ben'],
    invitationIds: [],
  }
  await workspace.run(revoke, { as: 'olga' })
  expect(await db.tallies.get('lindgarten')).toMatchObject({ users: 1 })
})

it('a write into data of a newer form is refused with tab-out-of-date, and nothing is stored', async () => {
  const { workspace, db } = await openTestWorkspace()
  await db.settings.put({ key: 'schema', value: 99 })
  const before = await allRows(db)
  await expect(workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })).rejects.toMatchObject({
    code: 'tab-out-of-date',
  })
  expect(await allRows(db)).toEqual(before)
})

it('G-03: data that was cleared under the page answers storage-lost and is not begun anew', async () => {
  const { workspace, db } = await openTestWorkspace()
  await Promise.all(db.tables.map((table) => table.clear()))
  await expect(workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })).rejects.toMatchObject({
    code: 'storage-lost',
  })
  expect(await db.log.count()).toBe(0)
})

it.each([
  ...['', 'a/b', 'invite-eve.1', 'nobody', 'designer', 'x'.repeat(101)],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
])('a command id of which no key can be made is a bug of the caller: %j', async (id) => {
  const { workspace, db } = await openTestWorkspace()
  const before = await allRows(db)
  const una = { type: 'SignUp' as const, name: 'Una', username: 'una', email: 'una@x.example' }
  await expect(workspace.run(una, { as: 'nobody', id, password: 'long enough' })).rejects.toThrow()
  expect(await allRows(db)).toEqual(before)
})

it.each(['__proto__', 'constructor', 'a/b', '\0', 'x'.repeat(10_000)])(
  'names that are no ids answer like any other that nobody has: %j',
  async (id) => {
    const { workspace } = await openTestWorkspace()
    const code = async (command: Command, as = 'olga') => {
      const answer = await workspace.run(command, { as })
      return 'refusal' in answer ? answer.refusal.code : 'done'
    }
    expect(await code(inviteCommand('fay@x.example'), id)).toBe('not-signed-in')
    expect(await code(inviteCommand('fay@x.example', id))).toBe('not-found')
    expect(await code(inviteCommand('fay@x.example', 'lindgarten', id))).toBe('role-not-in-plan')
    expect(await code({ type: 'WithdrawInvitation', invitationId: id })).toBe('not-found')
    expect(await code({ type: 'AcceptInvitation', link: id })).toBe('not-found')
    expect(await code({ type: 'OpenAccount', name: 'Una', catalogueId: 'levels', planId: id })).toBe(
      'not-found',
    )
    expect(await workspace.queries.sharing({ accountId: id, actorId: id })).toMatchObject({
      refusal: { code: 'not-signed-in' },
    })
  },
)

const una = { type: 'SignUp' as const, name: 'Una', username: 'una', email: 'una@x.example' }

it.each<[string, string, Command, string]>([
  ['a person', 'birte', una, 'nobody'],
  [
    'an account',
    'nordwerk',
    { type: 'OpenAccount', name: 'Una', catalogueId: 'levels', planId: 'levels.free' },
    'birte',
  ],
  ['an invitation', 'invite-hedda-kern', inviteCommand('fay@x.example', 'nordwerk'), 'birte'],
  [
    'a mail',
    'mail-invite-hedda-kern',
    { type: 'ResendInvitation', invitationId: 'invite-ivo-brenner' },
    'birte',
  ],
])('K2: a command id that is the id of %s is a bug of the caller, and nothing is written', async (...row) => {
  const [, id, command, as] = row
  const { workspace, db } = await openTestWorkspace({ scenario: 'large-company' })
  const before = await allRows(db)
  await expect(workspace.run(command, { as, id, password: 'long enough' })).rejects.toThrow()
  expect(await allRows(db)).toEqual(before)
})

it('K4: a new grant takes the place of a row under its key that cannot be read', async () => {
  const { workspace, db } = await openTestWorkspace()
  await db.grants.put({ id: 'lindgarten/eve', primaryId: 'elsewhere' } as never)
  const eve = { type: 'SignUp' as const, name: 'Eve', username: 'eve', email: 'eve@lindgarten.example' }
  await workspace.run(eve, { as: 'nobody', id: 'eve', password: 'long enough' })
  const link = (await db.invitations.get('invite-eve'))?.links[0] ?? ''
  expect(await workspace.run({ type: 'AcceptInvitation', link }, { as: 'eve' })).toHaveProperty('event')
  expect(await db.grants.get('lindgarten/eve')).toMatchObject({ personId: 'eve', access: { role: 'viewer' } })
})

it.each(['__proto__', 'constructor', 'toString', 'valueOf', 'InviteUser', ''])(
  'K1: %j is the type of no command: a bug of the caller, and nothing is written',
  async (type) => {
    const { workspace, db } = await openTestWorkspace()
    const before = await allRows(db)
    const command = JSON.parse(JSON.stringify({ type })) as Command
    await expect(workspace.run(command, { as: 'olga' })).rejects.toThrow('command')
    await expect(workspace.queries.preview(command, { as: 'olga' })).rejects.toThrow('command')
    expect(await allRows(db)).toEqual(before)
  },
)
