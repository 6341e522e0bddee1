import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import WhyPanel from '@/components/why/WhyPanel.vue'
import { useQuery } from '@/stores/useQuery'
import { allByRole } from '../../support/by-role'
import { alerts, click, singleLineText, type } from '../../support/user-actions'
import { mountApp, until } from '../../support/mount-app'

/** What a person may do on *Lindgarten*, as it is read. */
const Asked = defineComponent(
  ({ personId, permission }: { personId: string; permission?: string }) => {
    const { data, refusal } = useQuery('why', () => ({ personId, accountId: 'lindgarten' }))
    return () => h(WhyPanel, { why: data.value, refusal: refusal.value, permission })
  },
  { props: { personId: { type: String, required: true }, permission: { type: String, default: undefined } } },
)
const text = () => document.body.textContent.replace(/\s+/g, ' ')
const ask = (personId: string, permission?: string, options: Parameters<typeof mountApp>[1] = {}) =>
  mountApp(Asked, { props: { personId, ...(permission && { permission }) }, ...options })

it('A6: says yes or no to every permission, and unfolds the steps', async () => {
  await ask('ben')
  await until(() => expect(text()).toContain('May do 23 of 71'))
  await type('Find a permission', 'send or publish camp')
  await click('button', 'No: Send or publish campaigns')
  expect([...document.querySelectorAll('ol > li')].map(singleLineText)).toEqual([
    'On Lindgarten, Ben Okafor is Author.',
    'Author does not include “Send or publish campaigns”.',
  ])
  expect(text()).toContain(
    'Make Ben Okafor Admin on Lindgarten. Olga Brandt can do that, as the owner, and so can everyone who is Admin there.',
  )
})

it('W7: finds a permission by its id, and says when there is none', async () => {
  await ask('ben')
  await type('Find a permission', 'reports.view')
  expect(allByRole('button').map(singleLineText)).toContain('Yes: View reports')
  await type('Find a permission', 'zzz')
  expect(text()).toContain('“zzz”')
})

it('A6: one permission has just its answer, in German too', async () => {
  await ask('ada', 'users.invite', { locale: 'de' })
  await until(() =>
    expect(text()).toContain('Ja: Ada Keller ist in Lindgarten Admin, und dazu gehört „Benutzer einladen“.'),
  )
})

it('Q3: who may not see the people asks about themselves only', async () => {
  await ask('ada', undefined, { as: 'ben' })
  await until(() => expect(alerts()[0]).toContain('Invite users'))
})

it('Q3: and gets an answer about themselves, with the owner by name', async () => {
  await ask('ben', 'users.invite', { as: 'ben' })
  await until(() => expect(text()).toContain('No: Ben Okafor is Author on Lindgarten'))
  expect(text()).toContain('Olga Brandt can do that, as the owner, and so can everyone who is Admin there.')
})

it('A6: follows what changes meanwhile', async () => {
  const { run } = await ask('ben', 'users.invite')
  await run({
    type: 'ChangeAccess',
    primaryId: 'lindgarten',
    personIds: ['ben'],
    invitationIds: [],
    offers: [{ accountId: 'lindgarten', access: { role: 'admin' } }],
  })
  await until(() => expect(text()).toContain('Yes: Ben Okafor is Admin'))
})
