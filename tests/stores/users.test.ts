import { expect, it, onTestFinished, vi } from 'vitest'
import { effectScope, shallowRef, watch } from 'vue'
import { newestFirst, noFilter } from '@/domain/users/filter'
import type { UserFilter, UserSort } from '@/domain/users/filter'
import type { ScenarioId } from '@/scenarios/ids'
import { openWorkspace } from '@/storage/workspace'
import type { Workspace } from '@/storage/workspace'
import { useSessionStore } from '@/stores/session'
import { useUsers } from '@/stores/users'
import { useWorkspaceStore } from '@/stores/workspace'
import { createTestPinia } from '../support/test-pinia'

const NOW = Date.UTC(2026, 10, 21, 12)

type Queries = Workspace['queries']

async function table(
  scenario: ScenarioId,
  accountId: string,
  as: string,
  { steps = 0, wrap = (queries) => queries }: { steps?: number; wrap?: (queries: Queries) => Queries } = {},
) {
  createTestPinia()
  const opened = await openWorkspace({ storage: 'memory', scenario, now: () => NOW })
  const workspace = { ...opened, queries: wrap(opened.queries) }
  let left = steps
  await workspace.seedUsers(() => left-- > 0)
  useWorkspaceStore().setWorkspace(workspace)
  useSessionStore().actAs(as)
  const filter = shallowRef<UserFilter>(noFilter)
  const sort = shallowRef<UserSort>(newestFirst)
  const scope = effectScope()
  const users = scope.run(() =>
    useUsers(() => ({ accountId, filter: filter.value, sort: sort.value, language: 'de' })),
  )
  if (!users) throw new Error('No scope.')
  onTestFinished(() => {
    scope.stop()
    workspace.close()
  })
  const names = () => {
    const shown = users.visible.value
    return Array.from({ length: shown?.count ?? 0 }, (_, index) => {
      const row = shown?.at(index)
      return row && (row.name || row.email)
    })
  }
  const until = <T>(check: () => T) => vi.waitFor(check, { timeout: 5000 })
  return { workspace, users, filter, sort, names, until }
}

it('the owner stands first, then the newest, invitations among the users', async () => {
  const { users, names, until } = await table('small-team', 'lindgarten', 'olga')
  await until(() => {
    expect(names()).toEqual(['Olga Brandt', 'eve@lindgarten.example', 'Ben Okafor', 'Ada Keller'])
  })
  expect(users.total.value).toBe(4)
  expect(users.visible.value?.at(2)).toMatchObject({ inviter: { name: 'Ada Keller', left: false } })
})

it('R-08: who may not see people gets the reason and no row', async () => {
  const { users, names, until } = await table('small-team', 'lindgarten', 'ben')
  await until(() => {
    expect(users.refusal.value).toMatchObject({ code: 'not-allowed' })
  })
  expect(names()).toEqual([])
})

it('searches, filters and sorts together, and follows what others change', async () => {
  const { workspace, filter, sort, names, until } = await table('small-team', 'lindgarten', 'olga')
  sort.value = { by: 'name', descending: false }
  await until(() => {
    expect(names()).toEqual(['Ada Keller', 'Ben Okafor', 'eve@lindgarten.example', 'Olga Brandt'])
  })
  filter.value = { ...noFilter, search: 'LINDGARTEN', roles: ['viewer', 'author'] }
  await until(() => {
    expect(names()).toEqual(['Ben Okafor', 'eve@lindgarten.example'])
  })
  await workspace.run(
    { type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['ben'], invitationIds: [] },
    { as: 'ada' },
  )
  await until(() => {
    expect(names()).toEqual(['eve@lindgarten.example'])
  })
})

it('says of whom the inviter has left', async () => {
  const { workspace, users, filter, names, until } = await table('small-team', 'lindgarten', 'olga')
  filter.value = { ...noFilter, flags: ['inviter-left'] }
  await until(() => {
    expect(users.visible.value?.count).toBe(0)
  })
  await workspace.run(
    { type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['ada'], invitationIds: [] },
    { as: 'olga' },
  )
  await until(() => {
    expect(names()).toEqual(['Ben Okafor'])
  })
})

it('A7: finds who may do something', async () => {
  const { filter, names, until } = await table('small-team', 'lindgarten', 'olga')
  filter.value = { ...noFilter, may: 'users.invite' }
  await until(() => {
    expect(names()).toEqual(['Olga Brandt', 'Ada Keller'])
  })
})

it('of a large list the first rows come first, further ones as one scrolls, all of them in the end', async () => {
  const { users, names, until } = await table('large-company', 'nordwerk', 'birte', { steps: 4 })
  await until(() => {
    expect(users.visible.value?.count).toBe(2015)
  })
  await until(() => {
    expect(names().every((name) => name !== undefined)).toBe(true)
  })
  expect(users.visible.value?.at(0)?.kind).toBe('owner')
  const since = Array.from({ length: 2014 }, (_, index) => users.visible.value?.at(index + 1)?.since ?? 0)
  expect(since).toEqual([...since].sort((a, b) => b - a))
})

it('a list that grows is kept up with', async () => {
  const { workspace, users, filter, until } = await table('large-company', 'nordwerk', 'birte', { steps: 2 })
  filter.value = { ...noFilter, roles: ['admin'] }
  await until(() => {
    expect(users.progress.value).toBeUndefined()
    expect(users.visible.value?.count).toBeGreaterThan(5)
  })
  const before = users.visible.value?.count ?? 0
  let left = 4
  await workspace.seedUsers(() => left-- > 0)
  await until(() => {
    expect(users.total.value).toBe(3015)
    expect(users.visible.value?.count).toBeGreaterThan(before)
  })
})

it('ended invitations are not shown unless they are asked for, not even at first', async () => {
  const { users, until } = await table('five-levels', 'lumen', 'ines')
  const counts = new Set<number>()
  const stop = watch(users.visible, (shown) => shown && counts.add(shown.count), { flush: 'sync' })
  await until(() => {
    expect(users.visible.value?.count).toBe(users.total.value)
  })
  stop()
  expect([...counts]).toEqual([users.total.value])
})

it('I13: says what keeps the mail of an invitation from its reader', async () => {
  const { workspace, users, until } = await table('small-team', 'lindgarten', 'olga')
  await workspace.run(
    {
      type: 'SetMailDelivery',
      domain: 'late.example',
      delivery: { kind: 'bounced', reason: 'mailbox-full' },
    },
    { as: 'olga' },
  )
  const offers = [{ accountId: 'lindgarten', access: { role: 'viewer' } }]
  await workspace.run(
    { type: 'InviteUsers', primaryId: 'lindgarten', invitations: [{ email: 'fay@late.example', offers }] },
    { as: 'olga' },
  )
  await until(() => {
    expect(users.visible.value?.at(1)).toMatchObject({
      email: 'fay@late.example',
      delivery: { kind: 'bounced', reason: 'mailbox-full' },
    })
  })
})

/** Holds every query back that is asked after the first rows have come, until `open`. */
function gateAfterFirstRows() {
  const gate = { isClosed: false, open: () => {} }
  const opened = new Promise<void>((resolve) => (gate.open = resolve))
  const wrap = (queries: Queries): Queries => ({
    ...queries,
    usersFirstPage: async (...params) => {
      const answer = await queries.usersFirstPage(...params)
      gate.isClosed = true
      return answer
    },
    usersBatch: async (...params) => {
      if (gate.isClosed) await opened
      return queries.usersBatch(...params)
    },
    usersChanged: async (...params) => {
      if (gate.isClosed) await opened
      return queries.usersChanged(...params)
    },
  })
  return { gate, wrap }
}

it.each([
  { list: 'short', scenario: 'small-team', accountId: 'lindgarten', as: 'olga', steps: 0 },
  { list: 'long', scenario: 'large-company', accountId: 'nordwerk', as: 'birte', steps: 1 },
] as const)(
  'a change between the first rows of a $list list and the reading of the rest is in the list',
  async ({ scenario, accountId, as, steps }) => {
    const { gate, wrap } = gateAfterFirstRows()
    const { workspace, users, filter, names, until } = await table(scenario, accountId, as, { steps, wrap })
    filter.value = { ...noFilter, statuses: ['active', 'pending'] }
    await until(() => {
      expect(users.total.value).toBeGreaterThan(0)
    })
    const offers = [{ accountId, access: { role: 'viewer' } }]
    const invitations = [{ email: 'new@between.example', offers }]
    const before = users.total.value
    await workspace.run({ type: 'InviteUsers', primaryId: accountId, invitations }, { as })
    await until(() => {
      expect(users.total.value).toBe(before + 1)
    })
    gate.open()
    await until(() => {
      expect(users.progress.value).toBeUndefined()
      expect(users.visible.value?.count).toBe(users.total.value)
      expect(names()).toContain('new@between.example')
    })
  },
)

it('a user who is revoked between the first rows and the reading of the rest is not in the list', async () => {
  const { gate, wrap } = gateAfterFirstRows()
  const { workspace, users, filter, names, until } = await table('small-team', 'lindgarten', 'olga', { wrap })
  filter.value = { ...noFilter, roles: ['author', 'viewer'] }
  await until(() => {
    expect(users.total.value).toBe(4)
  })
  await workspace.run(
    { type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['ben'], invitationIds: [] },
    { as: 'olga' },
  )
  await until(() => {
    expect(users.total.value).toBe(3)
  })
  gate.open()
  await until(() => {
    expect(names()).toEqual(['eve@lindgarten.example'])
  })
})

it('rows far below the first ones are there again once the first ones have changed', async () => {
  const { wrap } = gateAfterFirstRows()
  const { workspace, users, until } = await table('large-company', 'nordwerk', 'birte', { steps: 1, wrap })
  await until(() => {
    expect(users.total.value).toBeGreaterThan(200)
  })
  users.ensureRows(100, 120)
  await until(() => {
    expect(users.visible.value?.at(120)).toBeDefined()
  })
  const before = users.total.value
  const offers = [{ accountId: 'nordwerk', access: { role: 'viewer' } }]
  const invitations = [{ email: 'new@between.example', offers }]
  await workspace.run({ type: 'InviteUsers', primaryId: 'nordwerk', invitations }, { as: 'birte' })
  await until(() => {
    expect(users.total.value).toBe(before + 1)
    expect(users.visible.value?.at(120)).toBeDefined()
  })
})

it.each([
  { revision: 'keeps moving', step: 2 },
  { revision: 'goes backwards', step: -1 },
  { revision: 'is never found', step: undefined },
])('each answer is followed up once, though the revision $revision', async ({ step }) => {
  const usersChanged = vi.fn<Queries['usersChanged']>((_, since) =>
    Promise.resolve(
      step === undefined ? undefined : { revision: { ...since, seq: since.seq + step }, keys: [] },
    ),
  )
  const wrap = (queries: Queries): Queries => ({ ...queries, usersChanged })
  const { workspace, users, sort, until } = await table('small-team', 'lindgarten', 'olga', { wrap })
  sort.value = { by: 'name', descending: false }
  await until(() => {
    expect(users.visible.value?.count).toBe(4)
  })
  await workspace.run(
    { type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['ben'], invitationIds: [] },
    { as: 'olga' },
  )
  await until(() => {
    expect(users.total.value).toBe(3)
    expect(usersChanged).toHaveBeenCalled()
  })
  const calls = usersChanged.mock.calls.length
  // Longer than a follow-up takes: what spins would have asked hundreds of times.
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(usersChanged.mock.calls.length - calls).toBeLessThan(3)
})
