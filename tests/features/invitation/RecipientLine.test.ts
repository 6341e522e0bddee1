import { expect, it } from 'vitest'
import RecipientLine from '@/features/invitation/RecipientLine.vue'
import { useSessionStore } from '@/stores/session'
import { click } from '../../support/user-actions'
import { mountApp, until } from '../../support/mount-app'

const eve = 'eve@lindgarten.example'
const line = () => document.querySelector('section p')?.textContent

/** The line above the page of Eve's invitation, opened from the mailbox as its recipient. */
async function start(locale: 'en' | 'de' = 'en') {
  history.replaceState({}, '')
  const started = await mountApp(RecipientLine, { path: '/', locale })
  const { workspace, router } = started
  const mail = (await workspace.queries.mails()).find(({ to }) => to === eve)!
  const token = await workspace.queries.linkToken({ link: mail.link })
  history.replaceState({ token }, '')
  useSessionStore().actAsRecipient(undefined)
  await router.push('/invitation')
  await until(() => expect(line()).toContain(eve))
  return { ...started, link: mail.link }
}

it('I8: says as whom the page is looked at, and leads back to who opened the mail', async () => {
  const { router } = await start()
  expect(line()).toBe(`You are looking at this as ${eve}, the recipient`)
  await click('button', 'Back to Olga Brandt')
  expect(useSessionStore().personId).toBe('olga')
  expect(router.currentRoute.value.name).toBe('mailbox')
})

it('I8: once it is answered the way back leads to the list', async () => {
  const { workspace, run, router, link } = await start('de')
  const signUp = { type: 'SignUp', name: 'Eve', username: 'eve', email: eve } as const
  await workspace.run(signUp, { as: 'nobody', id: 'eve', password: 'correct horse' })
  useSessionStore().actAsSignedIn('eve')
  await run({ type: 'AcceptInvitation', link }, 'eve')
  await until(() => expect(line()).toBe(`Sie sehen dies als ${eve} (Empfänger)`))
  await click('button', 'Zurück zu Olga Brandt')
  expect(router.currentRoute.value.path).toBe('/accounts/lindgarten/sharing')
})

it('whoever came by the link itself is led to the start page', async () => {
  const { router } = await mountApp(RecipientLine, { as: 'ben', path: '/invitation' })
  await until(() => expect(line()).toBe('You are looking at this as Ben Okafor'))
  await click('button', 'To the start page')
  expect(router.currentRoute.value.name).toBe('home')
})
