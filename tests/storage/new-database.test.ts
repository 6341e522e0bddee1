import { expect, it } from 'vitest'
import { openWorkspace } from '@/storage/workspace'
import { allRows, inviteCommand, openTestWorkspace } from './open-workspace'

const wrong = [undefined, null, '2', NaN, -1, 1.5, Infinity, 1e308, {}, true]

async function withSchema(value: unknown) {
  const opened = await openTestWorkspace()
  await opened.workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })
  if (value === undefined) await opened.db.settings.delete('schema')
  else await opened.db.settings.put({ key: 'schema', value: value as number })
  return opened
}

it.each(wrong)('K4: data whose schema number became %s are opened, not replaced', async (value) => {
  const { workspace, db, storage } = await withSchema(value)
  workspace.close()
  const before = await allRows(db)
  const again = await openWorkspace({ storage, scenario: 'five-levels' })
  expect({ ...(await allRows(db)), settings: [] }).toEqual({ ...before, settings: [] })
  const withdraw = { type: 'WithdrawInvitation' as const, invitationId: 'invite-eve' }
  expect(await again.run(withdraw, { as: 'olga' })).toHaveProperty('event')
  expect((await db.settings.get('schema'))?.value).toBeGreaterThan(1)
})

it.each(wrong)('K4: a schema number that became %s under the page is no lost data', async (value) => {
  const { workspace } = await withSchema(value)
  const withdraw = { type: 'WithdrawInvitation' as const, invitationId: 'invite-eve' }
  expect(await workspace.run(withdraw, { as: 'olga' })).toHaveProperty('event')
  await workspace.openMail('invite-eve')
  await workspace.loadScenario('empty')
})

it('K4: without any settings it is still no new database', async () => {
  const { workspace, db, storage } = await openTestWorkspace()
  workspace.close()
  await db.settings.clear()
  const before = await allRows(db)
  await openWorkspace({ storage, scenario: 'five-levels' })
  expect({ ...(await allRows(db)), settings: [] }).toEqual(before)
})

it.each(['x', NaN, Infinity, Number.MAX_SAFE_INTEGER, -1, null])(
  'K4: a scenario is loaded over one that was loaded at %s',
  async (value) => {
    const { workspace, db } = await openTestWorkspace()
    await db.settings.put({ key: 'loaded', value: value as number })
    const known = (await db.settings.get('loaded'))?.value
    await workspace.loadScenario('empty')
    const loaded = (await db.settings.get('loaded'))?.value
    expect(Number.isSafeInteger(loaded)).toBe(true)
    expect(loaded).not.toBe(known)
  },
)

it('G-03: a database that was there before and is empty now is lost, not new', async () => {
  const { workspace, db, storage } = await openTestWorkspace()
  workspace.close()
  await Promise.all(db.tables.map((table) => table.clear()))
  await expect(openWorkspace({ storage, isKnown: true })).rejects.toMatchObject({ code: 'storage-lost' })
  expect(Object.values(await allRows(db)).flat()).toEqual([])
  await openWorkspace({ storage, isKnown: false })
  expect(await db.log.count()).toBeGreaterThan(0)
})
