import { expect, it } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import { useDialogs } from '@/stores/dialogs'
import { useSessionStore } from '@/stores/session'
import { allByRole, byRole } from '../support/by-role'
import { click, type } from '../support/user-actions'
import { mountApp, until, waitForRender } from '../support/mount-app'

async function openInvite() {
  const app = await mountApp(SharingPage, { props: { accountId: 'lindgarten' } })
  useDialogs().openDialog('invite', { accountId: 'lindgarten' })
  await until(() => byRole('dialog', 'Invite user'))
  return app
}

const dialogs = () => allByRole('dialog')
const address = () => byRole('textbox', 'E-mail address') as HTMLInputElement

it('a dialog opens by name; opened again while it is open, it keeps what was typed', async () => {
  await openInvite()
  await type('E-mail address', 'fay@x.example')
  useDialogs().openDialog('invite', { accountId: 'lindgarten' })
  await waitForRender()
  expect(address().value).toBe('fay@x.example')
})

it('opened after it was closed, a dialog begins anew', async () => {
  await openInvite()
  await click('button', 'Cancel')
  await until(() => expect(dialogs()).toEqual([]))
  useDialogs().openDialog('invite', { accountId: 'lindgarten' })
  await until(() => byRole('dialog', 'Invite user'))
  expect(address().value).toBe('')
})

it('another page, or another person, takes the dialog away', async () => {
  const { router } = await openInvite()
  await router.push('/mailbox')
  await until(() => expect(dialogs()).toEqual([]))
  useDialogs().openDialog('invite', { accountId: 'lindgarten' })
  await until(() => byRole('dialog', 'Invite user'))
  useSessionStore().actAs('ben')
  await until(() => expect(dialogs()).toEqual([]))
})

it('a dialog about an account goes when its reader may not see it any more', async () => {
  const { run } = await openInvite()
  useSessionStore().actAs('ada')
  await waitForRender()
  useDialogs().openDialog('invite', { accountId: 'lindgarten' })
  await until(() => byRole('dialog', 'Invite user'))
  await run({ type: 'RevokeAccess', primaryId: 'lindgarten', personIds: ['ada'], invitationIds: [] }, 'olga')
  await until(() => expect(dialogs()).toEqual([]))
})

it('K4: what was typed stays when another tab loads a scenario, and the form says what has changed', async () => {
  const { workspace } = await openInvite()
  await type('E-mail address', 'fay@x.example')
  await workspace.loadScenario('five-levels')
  await until(() => expect(byRole('dialog', 'Invite user').textContent).toContain('deleted elsewhere'))
  expect(address().value).toBe('fay@x.example')
  await click('button', 'Send invitation')
  expect(address().value).toBe('fay@x.example')
})
