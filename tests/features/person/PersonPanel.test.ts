import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import PersonPanel from '@/features/person/PersonPanel.vue'
import PeopleTable from '@/features/sharing/PeopleTable.vue'
import { usePersonPanel } from '@/components/person/usePersonPanel'
import { useSessionStore } from '@/stores/session'
import { useQuery } from '@/stores/useQuery'
import { allByRole, byRole, press } from '../../support/by-role'
import { choose, click, singleLineText, textOf } from '../../support/user-actions'
import { mountApp, until, waitForRender } from '../../support/mount-app'

const accountId = 'lindgarten'
/** The list of people with the panel beside it, as the app has them. */
const Page = defineComponent(() => {
  const panel = usePersonPanel()
  const { data: sharing } = useQuery('sharing', () => ({ accountId }))
  return () => [
    h('main', [sharing.value && h(PeopleTable, { rows: sharing.value.rows, sharing: sharing.value })]),
    panel.personKey.value && h(PersonPanel, { accountId, personKey: panel.personKey.value }),
  ]
})

const show = (person: string, options: Parameters<typeof mountApp>[1] = {}) =>
  mountApp(Page, { path: `/accounts/lindgarten/sharing?person=${person}`, ...options })
const panelOf = (name: string) => until(() => byRole('complementary', name))
const role = (name: string) => ({
  ...{ type: 'ChangeAccess' as const, primaryId: accountId, personIds: ['ben'], invitationIds: [] },
  offers: [{ accountId, access: { role: name } }],
})
const press1 = async (key: string) => {
  press(key)
  await waitForRender()
}

it('4.12: is in the address, so that a reload and a link show the same person', async () => {
  await show('ben')
  const panel = await panelOf('Ben Okafor')
  await until(() => expect(textOf(panel)).toContain('May do 23 of 71'))
  for (const text of ['ben@lindgarten.example', 'Active', 'Two-factor', 'given by Ada Keller', 'accepted it'])
    expect(textOf(panel)).toContain(text)
})

it('4.12: a name in the list opens it; arrows go through the list; Escape leads back to the row', async () => {
  const { router } = await mountApp(Page, { path: '/accounts/lindgarten/sharing' })
  const link = await until(() => byRole('link', 'Ben Okafor'))
  link.focus()
  link.click()
  const panel = await panelOf('Ben Okafor')
  await until(() => expect(document.activeElement).toBe(panel))
  await press1('ArrowDown')
  await panelOf('Ada Keller')
  await press1('ArrowUp')
  await panelOf('Ben Okafor')
  await click('button', 'Previous person')
  await panelOf('eve@lindgarten.example')
  await click('button', 'Next person')
  await click('button', 'Next person')
  await panelOf('Ada Keller')
  await press1('Escape')
  await until(() => expect(allByRole('complementary')).toEqual([]))
  expect(router.currentRoute.value.query).toEqual({})
  expect(document.activeElement).toBe(byRole('link', 'Ada Keller'))
})

it('4.12: the row of the person who is shown is marked', async () => {
  await show('ben')
  await until(() => expect(byRole('link', 'Ben Okafor').getAttribute('aria-current')).toBe('true'))
  expect(byRole('link', 'Ada Keller').getAttribute('aria-current')).toBeNull()
})

it('C1: access is changed here, with what is gained and lost', async () => {
  const { workspace } = await show('ben')
  await panelOf('Ben Okafor')
  await choose('Access to Lindgarten', 'Viewer')
  await until(() => expect(document.body.textContent).toMatch(/Loses/))
  await click('button', 'Save')
  await until(async () => {
    const answer = await workspace.queries.person({ key: 'ben', accountId, actorId: 'olga' })
    expect(answer).toMatchObject({ row: { accesses: [{ access: { role: 'viewer' } }] } })
  })
  await until(() => expect(allByRole('button').map(singleLineText)).not.toContain('Save'))
  await click('button', 'Change back')
  await until(() => expect(singleLineText(byRole('combobox', 'Access to Lindgarten'))).toContain('Author'))
})

it('4.12: what is chosen but not saved is not lost to another row or to Escape', async () => {
  const { router } = await show('ben')
  await panelOf('Ben Okafor')
  await choose('Access to Lindgarten', 'Viewer')
  await click('link', 'Ada Keller')
  expect(router.currentRoute.value.query).toMatchObject({ person: 'ben' })
  expect(document.activeElement).toBe(byRole('button', 'Save'))
  await press1('Escape')
  await panelOf('Ben Okafor')
  await click('button', 'Discard')
  await click('link', 'Ada Keller')
  await panelOf('Ada Keller')
})

it('4.12: follows what another tab changes, and says when the person is gone', async () => {
  const { run } = await show('ben')
  await panelOf('Ben Okafor')
  await run(role('admin'), 'olga')
  await until(() => expect(singleLineText(byRole('combobox', 'Access to Lindgarten'))).toContain('Admin'))
  await run({ type: 'RevokeAccess', primaryId: accountId, personIds: ['ben'], invitationIds: [] }, 'olga')
  await until(() =>
    expect(textOf(byRole('complementary', 'Ben Okafor'))).toContain('Ben Okafor is no longer here'),
  )
})

it('4.12: a pending invitation shows its mail and is resent and withdrawn here', async () => {
  await show('invite-eve')
  const panel = await panelOf('eve@lindgarten.example')
  await until(() => expect(textOf(panel)).toContain('Olga Brandt sent the invitation'))
  await click('button', 'Resend invitation')
  await until(() => expect(textOf(panel)).toContain('sent it again with a new link'))
  await click('button', 'Withdraw invitation')
  expect(byRole('alertdialog').textContent).toContain('eve@lindgarten.example')
})

it('A6, W7: what they may do, and why; one permission from a link', async () => {
  await show('ben&why=audience.export')
  const panel = await panelOf('Ben Okafor')
  await until(() => expect(textOf(panel)).toContain('No: Ben Okafor is Author on Lindgarten'))
  await click('button', 'Show all permissions')
  await until(() => expect(allByRole('button').map(singleLineText)).toContain('Yes: View reports'))
})

it('A5: nobody changes their own access, nor the owner’s', async () => {
  await show('olga')
  const panel = await panelOf('Olga Brandt')
  await until(() => expect(textOf(panel)).toContain('May do everything'))
  expect(panel.querySelectorAll('[role=combobox]')).toHaveLength(0)
  expect(allByRole('button').map(singleLineText)).not.toContain('Delete access')
})

it('A4: who may not see the people is told so, and nothing of the person', async () => {
  await show('ada', { as: 'ben' })
  const panel = await panelOf('Person')
  await until(() => expect(textOf(panel)).toContain('Invite users'))
  expect(textOf(panel)).not.toContain('Ada')
})

it('4.12: nobody at that address', async () => {
  await show('nothing')
  await until(() => expect(textOf(byRole('complementary', 'Person'))).toContain('Nobody found'))
})

it('W1: *Act as* closes it, since now the person looks', async () => {
  const { router } = await show('ben')
  await click('button', 'Act as Ben Okafor')
  expect(useSessionStore().personId).toBe('ben')
  await until(() => expect(router.currentRoute.value.query).toEqual({}))
})

it('4.12: in German', async () => {
  await show('ben', { locale: 'de' })
  const panel = await panelOf('Ben Okafor')
  await until(() => expect(textOf(panel)).toContain('erteilt von Ada Keller'))
})
