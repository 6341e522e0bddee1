import { expect, it } from 'vitest'
import { rowSchemas } from '@/domain/model/tables'
import type { TableName } from '@/domain/model/tables'
import { shippedCatalogues } from '@/domain/catalogue/shipped'
import { DEMO_PASSWORD, SCHEMA_VERSION, isTallyIntact } from '@/storage/database/db'
import { validRows } from '@/storage/database/valid-rows'
import { readStored, storeAsOf } from '../fixtures/stored/open'
import { allRows, inviteCommand, openTestWorkspace } from './open-workspace'
import type { Catalogue } from '@/domain/model/catalogue'

const NOW = Date.UTC(2026, 10, 21, 13)
const tables = Object.keys(rowSchemas) as TableName[]

async function openStored(stored = readStored(2), schema = 2) {
  const storage = await storeAsOf(schema, stored)
  return openTestWorkspace({ storage, now: () => NOW })
}

it('the fixture is of the release before', () => {
  expect(readStored(3).rows.settings).toContainEqual({ key: 'schema', value: SCHEMA_VERSION - 1 })
})

it.each([2, 3])(
  'V11: every row of schema %i passes its own after the upgrade, and none is lost',
  async (schema) => {
    const { rows } = readStored(schema)
    const { db } = await openStored(readStored(schema), schema)
    for (const table of tables) {
      const now = await db.table(table).toArray()
      expect(validRows(table, now), table).toHaveLength((rows[table] ?? rows.devices ?? []).length)
    }
    expect(await db.settings.toArray()).toContainEqual({ key: 'schema', value: SCHEMA_VERSION })
    expect((await db.tallies.toArray()).every(isTallyIntact)).toBe(true)
  },
)

it('V10: the log says the same in the words of today, and its rows pass their schemas', async () => {
  const { db } = await openStored()
  const log = await db.log.toArray()
  expect(log).toHaveLength(readStored(2).rows.log?.length ?? 0)
  expect(JSON.stringify(log)).not.toMatch(/device/i)
  for (const { changes } of log)
    for (const { table, before, after } of changes)
      for (const row of [before, after]) if (row) expect(validRows(table, [row]), table).toEqual([row])
  const eventOf = (id: string) => log.find((entry) => entry.id === id)?.event
  expect(eventOf('revoke-ben')).toMatchObject({ appSessions: 1 })
  expect(eventOf('invite-xeno')).toMatchObject({ replaced: { appSessions: 1 } })
})

it('K2: a command that the release before accepted answers as it did', async () => {
  const { workspace } = await openStored()
  const again = await workspace.run(
    { type: 'SignOutApp', appSessionId: 'app-ada-2' },
    { as: 'ada', id: 'out-ada-2' },
  )
  expect(again).toMatchObject({ event: { type: 'AppSignedOut', platform: 'android' } })
  expect(await workspace.run({ type: 'SignOutApp', appSessionId: 'app-ada' }, { as: 'ada' })).toHaveProperty(
    'event',
  )
})

it('I7: everybody signs in as before: with their own password, or the demo password', async () => {
  // What is stored was stretched in full.
  Reflect.deleteProperty(crypto.subtle, 'deriveBits')
  const { workspace, db } = await openStored()
  expect(await workspace.signIn('yara', 'password of yara')).toMatchObject({ person: { login: 'own' } })
  expect(await workspace.signIn('yara', DEMO_PASSWORD)).toEqual({ failed: 'sign-in-failed' })
  expect(await workspace.signIn('ada', DEMO_PASSWORD)).toMatchObject({ person: { login: 'demo' } })
  expect(await workspace.signIn('una', 'password of una')).toEqual({ failed: 'code-needed' })
  expect((await db.people.get('zoe'))?.login).toBe('own')
})

const requirementsIn = (catalogue: Catalogue | undefined) =>
  catalogue?.areas.flatMap(({ permissions }) => permissions.map(({ id, requires }) => [id, requires]))

it('K7: a catalogue gets the terms of the shipped one, in the log too', async () => {
  const { db } = await openStored(readStored(3), 3)
  for (const { id, terms } of await db.catalogues.toArray())
    expect(terms).toEqual(shippedCatalogues.find((one) => one.id === id)?.terms)
  const edits = (await db.log.toArray()).flatMap(({ command }) => ('catalogue' in command ? command : []))
  expect(edits.length).toBeGreaterThan(0)
  for (const { catalogue } of edits) expect(catalogue.terms).toHaveProperty('revoked')
})

it('2.3: an account says of which catalogue its plan is, in the log too', async () => {
  const { db, workspace } = await openStored(readStored(3), 3)
  const opened = (await db.log.toArray()).flatMap(({ event, command }) =>
    event.type === 'AccountOpened'
      ? [event.catalogueId, 'catalogueId' in command && command.catalogueId]
      : [],
  )
  expect(opened).toEqual(['levels', 'levels', 'sharing', 'sharing'])
  expect(await workspace.queries.sharing({ accountId: 'unaco', actorId: 'una' })).toMatchObject({
    tree: { catalogue: { id: 'sharing' }, plan: { id: 'sharing.silver' } },
  })
})

it('K10: a catalogue gets what the shipped one requires, an edited one too', async () => {
  const { workspace, db } = await openStored()
  const [levels, sharing] = await db.catalogues.toArray()
  for (const [index, stored] of [levels, sharing].entries()) {
    expect(requirementsIn(stored)).toEqual(requirementsIn(shippedCatalogues[index]))
  }
  expect(sharing?.roles.find(({ id }) => id === 'accountant')?.label.en).toBe('Bookkeeper')
  expect(
    await workspace.run(inviteCommand('fay@x.example', 'unaco', 'accountant'), { as: 'una' }),
  ).toHaveProperty('event')
})

it('K10: nothing is required that a role of an edited catalogue lacks', async () => {
  const stored = readStored(2)
  const [levels] = (stored.rows.catalogues ?? []) as { roles: { id: string; permissions: string[] }[] }[]
  const admin = levels?.roles.find(({ id }) => id === 'admin') ?? expect.fail('no role')
  admin.permissions = admin.permissions.filter((id) => id !== 'audience.view')
  const { db } = await openStored(stored)
  const areas = (await db.catalogues.get('levels'))?.areas ?? []
  const requiresOf = (id: string) =>
    areas.flatMap(({ permissions }) => permissions).find((one) => one.id === id)?.requires
  expect(requiresOf('audience.export')).toEqual([])
  expect(requiresOf('billing.edit')).toEqual(['billing.view'])
})

it('generated users go on joining where they were', async () => {
  const stored = readStored(2)
  stored.rows.settings = [
    ...(stored.rows.settings ?? []).filter(({ key }) => key !== 'grown' && key !== 'crowd'),
    { key: 'grown', value: 500 },
    { key: 'crowd', value: 100_000 },
  ]
  const { workspace, db } = await openStored(stored)
  expect(await workspace.queries.seedingProgress()).toEqual({ seeded: 500, total: 100_000 })
  expect(await db.settings.bulkGet(['grown', 'crowd'])).toEqual([undefined, undefined])
})

it('K4: rows and entries that cannot be read stay as they are, and the others are migrated', async () => {
  const stored = readStored(2)
  const unreadable = [
    { table: 'log', row: { seq: 9000, id: 'no-changes', at: NOW, command: { type: 'SignInDevice' } } },
    { table: 'log', row: { seq: 9001, id: 'changes', at: NOW, changes: [null], command: 5, event: null } },
    { table: 'catalogues', row: { id: 'broken', areas: [{ permissions: 'all' }] } },
    { table: 'devices', row: { id: 'app-broken', platform: 'tv' } },
  ]
  for (const { table, row } of unreadable) stored.rows[table]?.push(row)
  const { workspace, db } = await openStored(stored)
  expect(await db.log.bulkGet([9000, 9001])).toEqual(unreadable.slice(0, 2).map(({ row }) => row))
  expect(await db.catalogues.get('broken')).toEqual(unreadable[2]?.row)
  expect(await db.appSessions.get('app-broken')).toEqual(unreadable[3]?.row)
  expect(await workspace.signIn('ada', DEMO_PASSWORD)).toHaveProperty('person')
})

it('two tabs that come at once upgrade it once', async () => {
  const storage = await storeAsOf(2)
  const [{ db }] = await Promise.all([
    openTestWorkspace({ storage, now: () => NOW }),
    openTestWorkspace({ storage, now: () => NOW }),
  ])
  const before = await allRows(db)
  await openTestWorkspace({ storage, now: () => NOW })
  expect(await allRows(db)).toEqual(before)
})
