import { beforeEach, expect, it } from 'vitest'
import { useWorkspaceStore } from '@/stores/workspace'
import { createTestPinia } from '../support/test-pinia'

beforeEach(() => {
  localStorage.clear()
})

/** The page as it is opened again. */
async function visit(storage: string) {
  createTestPinia()
  const store = useWorkspaceStore()
  await store.open({ storage })
  return store
}

async function remove(storage: string) {
  await new Promise((done) => {
    indexedDB.deleteDatabase(storage).onsuccess = done
  })
}

it('G-03: a database that was removed while the app was closed is no first visit, and is begun anew on request', async () => {
  const first = await visit('removed')
  expect(first.fault).toBeUndefined()
  first.workspace?.close()
  await remove('removed')
  const lost = await visit('removed')
  expect([lost.fault?.code, lost.workspace]).toEqual(['storage-lost', undefined])
  const anew = await visit('removed')
  expect(anew.fault).toBeUndefined()
  expect(await anew.workspace?.queries.personas()).toHaveLength(3)
  anew.workspace?.close()
})

it('a workspace in memory leaves nothing behind', async () => {
  const { workspace } = await visit('memory')
  workspace?.close()
  expect(localStorage.length).toBe(0)
})
