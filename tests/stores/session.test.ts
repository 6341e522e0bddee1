import { beforeEach, expect, it, vi } from 'vitest'
import { openWorkspace } from '@/storage/workspace'
import { useSessionStore } from '@/stores/session'
import { useWorkspaceStore } from '@/stores/workspace'
import { createTestPinia } from '../support/test-pinia'

/** A tab after a reload: fresh stores over the same tab storage. */
async function tab() {
  createTestPinia()
  useWorkspaceStore().setWorkspace(await openWorkspace({ storage: 'memory', scenario: 'small-team' }))
  return useSessionStore()
}

beforeEach(() => {
  sessionStorage.clear()
})

it('who acts in a tab survives a reload', async () => {
  const session = await tab()
  session.actAs('ben')
  expect((await tab()).personId).toBe('ben')
})

it('I8: a mail opened as its recipient keeps the way back, also over a reload', async () => {
  const session = await tab()
  session.actAs('olga')
  session.actAsRecipient(undefined)
  expect([session.personId, session.previousPersonId]).toEqual(['nobody', 'olga'])
  session.actAsSignedIn('ben')
  const reloaded = await tab()
  expect([reloaded.personId, reloaded.previousPersonId]).toEqual(['ben', 'olga'])
  reloaded.actAs('olga')
  expect(reloaded.previousPersonId).toBeUndefined()
})

it('I8: opening as oneself needs no way back', async () => {
  const session = await tab()
  session.actAs('ben')
  session.actAsRecipient('ben')
  expect(session.previousPersonId).toBeUndefined()
})

it('C4: whose login ends is nobody from then on, in every tab', async () => {
  const session = await tab()
  session.actAs('ben')
  await vi.waitFor(() => expect(session.person?.name).toBe('Ben Okafor'))
  await useWorkspaceStore()
    .requireWorkspace()
    .run({ type: 'LeaveAccount', primaryId: 'lindgarten' }, { as: 'ben' })
  await vi.waitFor(() => expect(session.personId).toBe('nobody'))
})

it('a person who is not there any more gives way to the owner of the first account', async () => {
  const session = await tab()
  session.actAs('gone')
  await vi.waitFor(() => {
    expect(session.personId).toBe('olga')
  })
})
