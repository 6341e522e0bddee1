import { expect, it, vi } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole, descriptionOf, press } from '../../support/by-role'
import { alerts, choose, click, rows, type } from '../../support/user-actions'
import { mountApp, until } from '../../support/mount-app'

const lindgarten = { props: { accountId: 'lindgarten' } }
const line = 'Invite by e-mail'

/** The line comes when the page is idle. */
async function start(where: Parameters<typeof mountApp>[1] = lindgarten, name = line) {
  const app = await mountApp(SharingPage, where)
  await vi.waitFor(() => byRole('textbox', name))
  return app
}

it('I1: invites to this account at once, with the least role unless another is chosen', async () => {
  await start()
  expect(byRole('combobox', 'Level of the invitation').textContent).toContain('Viewer')
  await type(line, 'fay@lindgarten.example')
  await click('button', 'Invite')
  await until(() => expect(rows().join()).toContain('fay@lindgarten.example'))
  expect(rows().find((row) => row.includes('fay@'))).toContain('Viewer Pending')
  expect((byRole('textbox', line) as HTMLInputElement).value).toBe('')
  expect(document.activeElement).toBe(byRole('textbox', line))
})

it('I1: with the chosen role', async () => {
  const { workspace } = await start()
  await choose('Level of the invitation', 'Author')
  await type(line, 'fay@lindgarten.example')
  await click('button', 'Invite')
  await until(() => expect(rows().find((row) => row.includes('fay@'))).toContain('Author Pending'))
  const sharing = await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })
  expect('rows' in sharing && sharing.rows.find(({ email }) => email.startsWith('fay'))).toMatchObject({
    accesses: [{ accountId: 'lindgarten', access: { role: 'author' } }],
  })
})

it('E1: what is no address is said at the field, and nothing is sent', async () => {
  await start()
  await type(line, 'fay.lindgarten.example')
  await click('button', 'Invite')
  const field = await until(() => {
    const found = byRole('textbox', line)
    expect(found.getAttribute('aria-invalid')).toBe('true')
    return found
  })
  expect(descriptionOf(field)).toContain('fay.lindgarten.example')
  expect(rows()).toHaveLength(4)
})

it('I6: who is here already is said while one types', async () => {
  await start()
  await type(line, 'ben@lindgarten.example')
  await until(() => expect(alerts().join()).toContain('ben@lindgarten.example'))
})

it('S3: on a full plan it says so, and offers the way out', async () => {
  const papierladen = { scenario: 'full-bronze', as: 'clara', props: { accountId: 'papierladen' } } as const
  await start(papierladen)
  await type(line, 'gil@studio.example')
  await click('button', 'Invite')
  await until(() => expect(alerts().join()).toContain('5 of 5 seats of Bronze Premium are taken'))
  expect(rows().join()).not.toContain('gil@')
})

it('the dialog takes over what was typed', async () => {
  await start()
  await type(line, 'fay@lindgarten.example')
  await click('button', 'Invite user')
  const field = (await until(() => byRole('textbox', 'E-mail address'))) as HTMLInputElement
  expect(field.value).toBe('fay@lindgarten.example')
  press('Escape')
  await until(() => expect(allByRole('dialog')).toEqual([]))
  expect((byRole('textbox', line) as HTMLInputElement).value).toBe('')
})

it('says the same in German', async () => {
  await start({ ...lindgarten, locale: 'de' }, 'Per E-Mail einladen')
  expect(byRole('combobox', 'Benutzerebene der Einladung')).toBeTruthy()
  expect(byRole('button', 'Einladen')).toBeTruthy()
})
