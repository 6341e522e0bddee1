import { expect, it } from 'vitest'
import { openTestWorkspace } from '../open-workspace'

it('Q3: how many seats the tree uses is for whom may invite; others see only people', async () => {
  const { workspace, db } = await openTestWorkspace()
  const levels = (await db.catalogues.get('levels')) ?? expect.fail('no catalogue')
  const mayAlso = (permission: string) =>
    db.catalogues.put({
      ...levels,
      roles: levels.roles.map((role) =>
        role.id === 'author' ? { ...role, permissions: [...role.permissions, permission] } : role,
      ),
    })
  const read = () => workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'ben' })
  await mayAlso('users.revoke')
  expect(await read()).not.toHaveProperty('seats')
  expect(await read()).toHaveProperty('rows.length', 4)
  await mayAlso('users.invite')
  expect(await read()).toMatchObject({ seats: { used: 3, limit: 4 } })
})
