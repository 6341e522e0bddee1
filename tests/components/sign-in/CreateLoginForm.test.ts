import { expect, it } from 'vitest'
import CreateLoginForm from '@/components/sign-in/CreateLoginForm.vue'
import { byRole, descriptionOf } from '../../support/by-role'
import { mountApp, until } from '../../support/mount-app'

function type(name: string, value: string) {
  const field = byRole('textbox', name) as HTMLInputElement
  field.value = value
  field.dispatchEvent(new Event('input'))
}

function create(login: Record<string, string>) {
  for (const [name, value] of Object.entries(login)) type(name, value)
  byRole('button', 'Create login').click()
}

const nina = { Name: 'Nina', Username: 'nina', 'E-mail address': 'nina@x.example', Password: 'long enough' }

it('I7: makes a login with a password of its own and says whose it is', async () => {
  const { wrapper, workspace } = await mountApp(CreateLoginForm, { as: 'nobody' })
  create(nina)
  await until(() => expect(wrapper.emitted('created')).toHaveLength(1))

  const signedIn = await workspace.signIn('nina', 'long enough')
  expect(wrapper.emitted('created')).toEqual([['person' in signedIn && signedIn.person.id]])
})

it('every wrong field says what is wrong with it, and the first one gets focus', async () => {
  await mountApp(CreateLoginForm, { as: 'nobody' })
  create({ ...nina, Username: 'n', Password: 'short' })
  const username = byRole('textbox', 'Username')
  await until(() => expect(document.activeElement).toBe(username))

  expect(username.getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(username)).toContain('3 to 60 characters')
  expect(descriptionOf(byRole('textbox', 'Password'))).toContain('at least 10 characters')
  expect(byRole('textbox', 'Name').getAttribute('aria-invalid')).toBeNull()
})

it('email-taken is said beside the address until it is typed in', async () => {
  await mountApp(CreateLoginForm, { as: 'nobody' })
  create({ ...nina, 'E-mail address': 'ADA@lindgarten.example' })
  const email = byRole('textbox', 'E-mail address')
  await until(() => expect(descriptionOf(email)).toContain('is already a login with ada@lindgarten.example'))
  expect(document.activeElement).toBe(email)

  type('E-mail address', 'nina@x.example')
  await until(() => expect(descriptionOf(email)).toBe(''))
})

it('I8: with a fixed address only that one can sign up', async () => {
  const { wrapper, workspace } = await mountApp(CreateLoginForm, {
    as: 'nobody',
    props: { email: 'eve@lindgarten.example' },
  })
  const email = byRole('textbox', 'E-mail address') as HTMLInputElement
  expect([email.value, email.readOnly]).toEqual(['eve@lindgarten.example', true])

  create({ Name: 'Eve', Username: 'eve', Password: 'long enough' })
  await until(() => expect(wrapper.emitted('created')).toHaveLength(1))
  expect(await workspace.signIn('eve@lindgarten.example', 'long enough')).toMatchObject({
    person: { name: 'Eve' },
  })
})

it.each(['Nina Neu <nina@x.example>', 'mailto:nina@x.example', '"nina@x.example"', 'nina@x.example;'])(
  'E1: takes an address as it is pasted: %s',
  async (typed) => {
    const { wrapper, workspace } = await mountApp(CreateLoginForm, { as: 'nobody' })
    create({ ...nina, 'E-mail address': typed })
    await until(() => expect(wrapper.emitted('created')).toHaveLength(1))
    expect(await workspace.signIn('nina@x.example', 'long enough')).toMatchObject({
      person: { typedEmail: 'nina@x.example' },
    })
  },
)
