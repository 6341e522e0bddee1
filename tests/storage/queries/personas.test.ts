import { expect, it } from 'vitest'
import type { PrimaryAccount } from '@/domain/model/rows'
import { openTestWorkspace } from '../open-workspace'

it('W1: what a person is in the tree of an account, and who owns it', async () => {
  const { workspace } = await openTestWorkspace()
  const role = (personId: string, accountId?: string) =>
    workspace.queries.personaRole({ personId, ...(accountId && { accountId }) })
  expect(await role('olga', 'lindgarten')).toMatchObject({ access: 'owner', owner: { id: 'olga' } })
  expect(await role('ben', 'lindgarten')).toMatchObject({ access: { role: 'author' }, owner: { id: 'olga' } })
  expect(await role('ben')).toMatchObject({ access: { role: 'author' } })
  expect(await role('nobody', 'lindgarten')).toEqual({
    catalogueId: 'levels',
    owner: { id: 'olga', name: 'Olga Brandt' },
  })
  expect(await role('nobody')).toEqual({})
})

it('W1: a new tab acts as an owner, wherever the owner stands among the people', async () => {
  const { workspace, db } = await openTestWorkspace()
  expect(await workspace.queries.defaultPersona()).toBe('olga')
  await db.accounts.put({ ...(await db.accounts.get('lindgarten'))!, ownerId: 'zoe' } as PrimaryAccount)
  await db.people.add({
    ...(await db.people.get('ben'))!,
    id: 'zoe',
    email: 'zoe@x.example',
    username: 'zoe',
  })
  expect(await workspace.queries.defaultPersona()).toBe('zoe')
})

it('W1, E3: people are read in batches, folded, and by prefix of username or address', async () => {
  const { workspace } = await openTestWorkspace()
  const first = await workspace.queries.personaTexts({ after: '', count: 2 })
  expect(first).toMatchObject({ rows: [{ id: 'ada' }, { id: 'ben' }], last: 'ben' })
  expect(await workspace.queries.personaTexts({ after: 'ben', count: 2 })).toMatchObject({
    rows: [{ id: 'olga', text: expect.stringContaining('olga brandt') as string }],
  })
  expect(await workspace.queries.personasByPrefix({ prefix: 'be', count: 20 })).toEqual(['ben'])
  expect(await workspace.queries.personaByEmail({ email: 'ben@lindgarten.example' })).toEqual({ id: 'ben' })
  expect(await workspace.queries.personaByEmail({ email: 'eve@lindgarten.example' })).toEqual({})
})
