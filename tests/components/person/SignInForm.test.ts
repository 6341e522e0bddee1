import { expect, it } from 'vitest'
import SignInForm from '@/components/person/SignInForm.vue'
import { allByRole, byRole, descriptionOf } from '../base/find'
import { mounted, until } from '../mounted'

function signIn(login: string, password: string) {
  for (const [name, value] of [
    ['Username or e-mail', login],
    ['Password', password],
  ] as const) {
    const field = byRole('textbox', name) as HTMLInputElement
    field.value = value
    field.dispatchEvent(new Event('input'))
  }
  byRole('button', 'Sign in').click()
}

it.each(['ben', 'BEN', ' Ben@Lindgarten.example '])(
  'signs in %s with the password that the page shows',
  async (login) => {
    const { wrapper, workspace } = await mounted(SignInForm, { as: 'nobody' })
    expect(descriptionOf(byRole('textbox', 'Password'))).toContain(workspace.demoPassword)
    signIn(login, workspace.demoPassword)
    await until(() => expect(wrapper.emitted('signedIn')).toEqual([['ben']]))
  },
)

it.each([
  ['a login that does not exist', 'zoe', 'seatplan-demo'],
  ['a wrong password', 'ben', 'wrong'],
])('never says which part was wrong: %s', async (_, login, password) => {
  const { wrapper } = await mounted(SignInForm, { as: 'nobody' })
  const [alert] = allByRole('alert')
  signIn(login, password)
  await until(() =>
    expect(alert?.textContent.trim()).toBe(
      'Username or e-mail and password do not belong together. Check both, then try again.',
    ),
  )
  expect(document.activeElement).toBe(byRole('textbox', 'Password'))
  expect(document.querySelectorAll('[aria-invalid]')).toHaveLength(0)
  expect(wrapper.emitted('signedIn')).toBeUndefined()
})
