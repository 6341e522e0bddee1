import { expect, it } from 'vitest'
import { DEMO_PASSWORD } from '@/storage/database/db'
import { openTestWorkspace } from '../open-workspace'

async function withUna() {
  const { workspace, db } = await openTestWorkspace()
  const una = { type: 'SignUp' as const, name: 'Una', username: 'Una.M', email: 'Una@X.example' }
  await workspace.run(una, { as: 'nobody', id: 'una', password: 'correct horse' })
  return { workspace, db }
}

it.each(['una.m', 'UNA.M', ' una@x.EXAMPLE '])('a person signs in as %s with the password', async (login) => {
  const { workspace } = await withUna()
  expect(await workspace.signIn(login, 'correct horse')).toMatchObject({ person: { id: 'una' } })
})

it('a wrong login and a wrong password answer alike', async () => {
  const { workspace } = await withUna()
  const failed = { failed: 'sign-in-failed' }
  expect(await workspace.signIn('una.m', 'wrong')).toEqual(failed)
  expect(await workspace.signIn('nobody-here', 'correct horse')).toEqual(failed)
  expect(await workspace.signIn('una.m', DEMO_PASSWORD)).toEqual(failed)
})

it('people of the built-in scenarios have the demo password', async () => {
  const { workspace } = await openTestWorkspace()
  expect(await workspace.signIn('ada', DEMO_PASSWORD)).toMatchObject({ person: { id: 'ada' } })
})

it('passwords are stored salted and stretched', async () => {
  const { db } = await withUna()
  expect(await db.secrets.get('password/una')).toMatchObject({ kind: 'password', rounds: 600_000 })
})
