import { expect, it, vi } from 'vitest'
import type { Fault } from '@/storage/database/faults'
import { allRows, inviteCommand, openTestWorkspace } from '../open-workspace'

async function watched() {
  const faults: string[] = []
  const onFault = ({ code }: Fault) => faults.push(code)
  return { ...(await openTestWorkspace({ onFault })), faults }
}

/** What a newer release does in another tab. */
const openNewer = (name: string) =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const asked = indexedDB.open(name, 1000)
    asked.onsuccess = () => resolve(asked.result)
    asked.onerror = () => reject(new Error(asked.error?.name))
  })

it('M-04: once a newer version took the data over, the tab says so whatever it is asked', async () => {
  const { workspace, db, storage, faults } = await watched()
  db.close()
  const newer = await openNewer(storage)
  expect(faults).toEqual(['tab-out-of-date'])
  const late = { code: 'tab-out-of-date' }
  await expect(workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })).rejects.toMatchObject(late)
  await expect(workspace.openMail('invite-eve')).rejects.toMatchObject(late)
  await expect(workspace.loadScenario('empty')).rejects.toMatchObject(late)
  await expect(workspace.signIn('olga', 'x')).rejects.toMatchObject(late)
  await expect(workspace.queries.personas()).rejects.toMatchObject(late)
  newer.close()
})

it('a workspace that is closed on purpose reports no fault', async () => {
  const { workspace, db, faults } = await watched()
  workspace.close()
  db.close()
  expect(faults).toEqual([])
})

it('a connection that broke while the data stayed is opened again', async () => {
  const { workspace, faults, connection } = await broken()
  breakOff(connection)
  await vi.waitFor(async () =>
    expect(await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })).toHaveProperty('event'),
  )
  expect(faults).toEqual([])
})

it('G-03: a connection that broke because the data was cleared is storage-lost at once', async () => {
  const { workspace, db, faults, connection } = await broken()
  await Promise.all(db.tables.map((table) => table.clear()))
  breakOff(connection)
  await vi.waitFor(() => expect(faults).toEqual(['storage-lost']))
  await expect(workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })).rejects.toMatchObject({
    code: 'storage-lost',
  })
})

/** A workspace with its native connection at hand, as the browser has it. */
async function broken() {
  const native = vi.spyOn(IDBDatabase.prototype, 'transaction')
  const all = await watched()
  const [connection] = native.mock.contexts as IDBDatabase[]
  native.mockRestore()
  return { ...all, connection: connection ?? expect.fail('no connection') }
}

/** As when a phone drops it, or its data are cleared; an event such as fake-indexeddb makes. */
function breakOff(connection: IDBDatabase) {
  const phases = { NONE: 0, CAPTURING_PHASE: 1, AT_TARGET: 2, BUBBLING_PHASE: 3 }
  connection.dispatchEvent({ ...phases, type: 'close', eventPath: [], initialized: true } as never)
}

it.each(['openMail', 'loadScenario'] as const)(
  'data of a newer form: %s writes nothing either',
  async (action) => {
    const { workspace, db } = await watched()
    await db.settings.put({ key: 'schema', value: 99 })
    const before = await allRows(db)
    await expect(workspace[action]('empty')).rejects.toMatchObject({ code: 'tab-out-of-date' })
    expect(await allRows(db)).toEqual(before)
  },
)

it.each(['openMail', 'loadScenario'] as const)('G-03: cleared data: %s writes nothing', async (action) => {
  const { workspace, db } = await watched()
  await Promise.all(db.tables.map((table) => table.clear()))
  await expect(workspace[action]('empty')).rejects.toMatchObject({ code: 'storage-lost' })
  expect(Object.values(await allRows(db)).flat()).toEqual([])
})
