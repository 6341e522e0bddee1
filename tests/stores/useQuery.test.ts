import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { effectScope, nextTick, ref } from 'vue'
import type { EffectScope } from 'vue'
import { openWorkspace } from '@/storage/workspace'
import type { Sharing } from '@/stores/sharing'
import { useSessionStore } from '@/stores/session'
import { useCommand } from '@/stores/useCommand'
import { useQuery } from '@/stores/useQuery'
import { useWorkspaceStore } from '@/stores/workspace'
import { until } from '../support/mount-app'
import { createTestPinia } from '../support/test-pinia'

/** A tab of *Small team*, and what runs in one of its screens. */
async function openTab(now?: () => number) {
  createTestPinia()
  const workspace = await openWorkspace({ storage: 'memory', scenario: 'small-team', ...(now && { now }) })
  const store = useWorkspaceStore()
  store.setWorkspace(workspace)
  useSessionStore().actAs('olga')
  const scopes: EffectScope[] = []
  onTestFinished(() => {
    for (const scope of scopes) scope.stop()
    workspace.close()
  })
  function screen<T>(setup: () => T) {
    const scope = effectScope()
    scopes.push(scope)
    return { ...scope.run(setup)!, close: () => scope.stop() }
  }
  return { workspace, store, screen }
}

it('a query answers with data, and says until then that it is loading', async () => {
  const { screen } = await openTab()
  const sharing = screen(() => useQuery('sharing', () => ({ accountId: 'lindgarten' })))
  expect([sharing.data.value, sharing.loading.value]).toEqual([undefined, true])
  await until(() => expect(sharing.data.value?.account.id).toBe('lindgarten'))
  expect([sharing.refusal.value, sharing.loading.value]).toEqual([undefined, false])
})

it('a refused query has a refusal and no data', async () => {
  const { screen } = await openTab()
  const sharing = screen(() => useQuery('sharing', () => ({ accountId: 'nowhere' })))
  await until(() => expect(sharing.refusal.value?.code).toBe('not-found'))
  expect([sharing.data.value, sharing.loading.value]).toEqual([undefined, false])
})

it('the acting person is part of the question: after *Act as* the old answer is gone at once', async () => {
  const { screen } = await openTab()
  const sharing = screen(() => useQuery('sharing', () => ({ accountId: 'lindgarten' })))
  await until(() => expect(sharing.data.value).toBeDefined())
  useSessionStore().actAs('nobody')
  expect([sharing.data.value, sharing.loading.value]).toEqual([undefined, true])
  await until(() => expect(sharing.refusal.value?.code).toBe('not-signed-in'))
})

it('on another account the old answer is gone at once', async () => {
  const { screen } = await openTab()
  const accountId = ref('lindgarten')
  const tree = screen(() => useQuery('accountTree', () => ({ accountId: accountId.value })))
  await until(() => expect(tree.data.value).toBeDefined())
  accountId.value = 'nowhere'
  expect(tree.data.value).toBeUndefined()
  await until(() => expect(tree.refusal.value?.code).toBe('not-found'))
})

it('while the same question is asked again its last answer stays', async () => {
  const { workspace, screen } = await openTab()
  const sharing = screen(() => useQuery('sharing', () => ({ accountId: 'lindgarten' })))
  await until(() => expect(sharing.data.value).toBeDefined())
  const before = sharing.data.value!.rows.length
  await workspace.run({ type: 'LeaveAccount', primaryId: 'lindgarten' }, { as: 'ben' })
  expect(sharing.data.value).toBeDefined()
  await until(() => expect(sharing.data.value?.rows.length).toBe(before - 1))
})

it('what only refines a question keeps the last answer until the next is there', async () => {
  const { screen } = await openTab()
  const keys = ref(['ben'])
  const selection = screen(() =>
    useQuery('sharingSelection', () => ({ accountId: 'lindgarten', keys: keys.value }), {
      refinedBy: ['keys'],
    }),
  )
  await until(() => expect(selection.data.value?.rows).toHaveLength(1))
  keys.value = ['ben', 'ada']
  expect(selection.data.value?.rows).toHaveLength(1)
  await until(() => expect(selection.data.value?.rows).toHaveLength(2))
  useSessionStore().actAs('ada')
  expect(selection.data.value).toBeUndefined()
})

it('all who ask the same share one subscription, which ends with the last of them', async () => {
  const { workspace, screen } = await openTab()
  const watch = vi.spyOn(workspace, 'watch')
  const ask = () => useQuery('sharing', () => ({ accountId: 'lindgarten' }))
  const [one, other] = [screen(ask), screen(ask)]
  await until(() => expect(other.data.value).toBeDefined())
  expect(other.data.value).toBe(one.data.value)
  expect(watch).toHaveBeenCalledTimes(1)
  one.close()
  await workspace.run({ type: 'LeaveAccount', primaryId: 'lindgarten' }, { as: 'ben' })
  await until(() => expect(other.data.value?.rows.some(({ key }) => key === 'ben')).toBe(false))
  other.close()
  const later = screen(ask)
  expect(later.data.value).toBeUndefined()
  expect(watch).toHaveBeenCalledTimes(2)
})

it('no parameters, no question', async () => {
  const { screen } = await openTab()
  const personId = ref<string>()
  const why = screen(() =>
    useQuery('why', () =>
      personId.value ? { personId: personId.value, accountId: 'lindgarten' } : undefined,
    ),
  )
  expect(why.loading.value).toBe(false)
  personId.value = 'ben'
  await until(() => expect(why.data.value?.person.id).toBe('ben'))
  personId.value = undefined
  await nextTick()
  expect(why.data.value).toBeUndefined()
})

it('a query that fails is reported, and asked anew by whoever comes next', async () => {
  const { workspace, store, screen } = await openTab()
  const fail = vi.spyOn(workspace, 'watch')
  fail.mockImplementationOnce(
    () =>
      ({
        subscribe: ({ error }: { error: (e: unknown) => void }) => {
          queueMicrotask(() => error(new Error('broken')))
          return { unsubscribe() {} }
        },
      }) as never,
  )
  const ask = () => useQuery('sharing', () => ({ accountId: 'lindgarten' }))
  const broken = screen(ask)
  await until(() => expect(store.fault?.code).toBe('unexpected'))
  expect(broken.data.value).toBeUndefined()
  const next = screen(ask)
  await until(() => expect(next.data.value).toBeDefined())
})

describe('I11: what changes with time alone is read again', () => {
  const endedOf = ({ data }: { data: { value: Sharing | undefined } }) =>
    data.value?.past.filter(({ status }) => status !== 'accepted')

  /** *Share account* with Eve's invitation, which expires while timers stand still. */
  async function openExpired() {
    let time = Date.UTC(2026, 5, 1)
    const tab = await openTab(() => time)
    const sharing = tab.screen(() => useQuery('sharing', () => ({ accountId: 'lindgarten' })))
    await until(() => expect(sharing.data.value).toBeDefined())
    time += 30 * 86_400_000
    expect(endedOf(sharing)).toEqual([])
    return { ...tab, sharing }
  }

  it('when the page becomes visible: timers stop while the computer sleeps', async () => {
    const { sharing } = await openExpired()
    const visibility = vi.spyOn(document, 'visibilityState', 'get')
    visibility.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    await until(() => expect(endedOf(sharing)).toMatchObject([{ status: 'expired' }]))
    visibility.mockRestore()
  })

  it('after a refusal: it may be about what has just expired', async () => {
    const { screen, sharing } = await openExpired()
    const { run } = screen(() => useCommand())
    await run({ type: 'WithdrawInvitation', invitationId: 'invite-eve' })
    await until(() => expect(endedOf(sharing)).toMatchObject([{ status: 'expired' }]))
  })

  it('what waits for days is not read again at once', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    const { screen, workspace } = await openTab()
    const invitations = [
      { email: 'jo@x.example', offers: [{ accountId: 'lindgarten', access: { role: 'viewer' } }] },
    ]
    await workspace.run({ type: 'InviteUsers', primaryId: 'lindgarten', invitations }, { as: 'olga' })
    const guide = { accountId: 'lindgarten', inviterId: 'olga', since: 0 }
    const progress = screen(() => useQuery('guideProgress', () => guide))
    await until(() => expect(progress.data.value?.step).toBe('read'))
    const waits = timers.mock.calls.map(([, wait]) => wait)
    expect(waits).toContain(60_000)
    expect(waits).not.toContain(NaN)
  })

  it('what has just not expired is looked at again after a while, though the clock stands still', async () => {
    const timers = vi.spyOn(globalThis, 'setTimeout')
    const start = Date.UTC(2026, 5, 1)
    let time = start
    const { screen } = await openTab(() => time)
    const sharing = screen(() => useQuery('sharing', () => ({ accountId: 'lindgarten' })))
    await until(() => expect(sharing.data.value).toBeDefined())
    time = sharing.data.value!.until! - 1
    document.dispatchEvent(new Event('visibilitychange'))
    await until(() => expect(sharing.data.value?.at).toBe(time))
    await until(() => expect(timers.mock.calls.map(([, wait]) => wait)).toContain(1000))
  })

  it('not while the page is hidden, nor what has no end', async () => {
    const { workspace, screen } = await openTab()
    const catalogues = screen(() => useQuery('catalogues'))
    const sharing = screen(() => useQuery('sharing', () => ({ accountId: 'lindgarten' })))
    await until(() => expect([catalogues.data.value, sharing.data.value]).not.toContain(undefined))
    const watch = vi.spyOn(workspace, 'watch')
    const visibility = vi.spyOn(document, 'visibilityState', 'get')
    visibility.mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(watch).not.toHaveBeenCalled()
    visibility.mockReturnValue('visible')
    document.dispatchEvent(new Event('visibilitychange'))
    expect(watch).toHaveBeenCalledTimes(1)
    sharing.close()
    document.dispatchEvent(new Event('visibilitychange'))
    expect(watch).toHaveBeenCalledTimes(1)
    visibility.mockRestore()
  })
})
