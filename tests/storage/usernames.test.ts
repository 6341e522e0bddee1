import { expect, it } from 'vitest'
import { openTestWorkspace } from './open-workspace'

const password = 'correct horse'
const signUp = (username: string) =>
  ({ type: 'SignUp', name: 'Una', username, email: `${String(username.codePointAt(0))}@x.example` }) as const

it('K9: of two usernames that look alike the second is refused, whichever letters are stored', async () => {
  const { workspace } = await openTestWorkspace()
  const asNobody = { as: 'nobody', password }
  expect(await workspace.run(signUp('соре'), asNobody)).toHaveProperty('event')
  expect(await workspace.run(signUp('cope'), asNobody)).toEqual({
    refusal: { code: 'username-taken', username: 'cope' },
  })
  expect(await workspace.run(signUp('οlga'), asNobody)).toEqual({ refusal: { code: 'username-invalid' } })
  expect(await workspace.run(signUp('cope2'), asNobody)).toHaveProperty('event')
})

it('K9: a stored username that looks like another keeps working, and counts as taken', async () => {
  const { workspace, db } = await openTestWorkspace()
  await workspace.run(signUp('una'), { as: 'nobody', id: 'una', password })
  await db.people.update('una', { username: 'unа' })
  expect(await workspace.signIn('unа', password)).toMatchObject({ person: { id: 'una' } })
  expect(await workspace.signIn('una', password)).toEqual({ failed: 'sign-in-failed' })
  expect(await workspace.run({ ...signUp('una'), email: 'b@x.example' }, { as: 'nobody', password })).toEqual(
    {
      refusal: { code: 'username-taken', username: 'una' },
    },
  )
})
