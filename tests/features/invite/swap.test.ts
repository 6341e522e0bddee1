import { expect, it } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole, press, settle } from '../../support/by-role'
import { alerts, choose, click, options, rows, type, textOf } from '../../support/user-actions'
import { mountApp, waitForRender, until } from '../../support/mount-app'

const papierladen = { scenario: 'full-bronze', as: 'clara', props: { accountId: 'papierladen' } } as const

async function opened(where: Parameters<typeof mountApp>[1] = papierladen, invite = 'Invite user') {
  const app = await mountApp(SharingPage, where)
  await click('button', invite)
  await until(() => byRole('dialog', invite))
  await waitForRender()
  return app
}

it('S3: without a free seat the dialog says so before anything is typed, and offers what can be done', async () => {
  const { router } = await opened()
  expect(alerts()[0]).toContain('5 of 5 seats of Bronze Premium are taken')
  expect(byRole('button', 'Show who takes the seats')).toBeTruthy()
  expect(byRole('button', 'Swap')).toBeTruthy()
  const way = allByRole('link', 'See plans').find((one) => byRole('dialog').contains(one))
  way?.click()
  await waitForRender()
  expect(router.currentRoute.value.fullPath).toBe('/accounts/papierladen/plan?plan=sharing.silver')
})

it('S8: Swap names whom it can be and what they lose, and replaces them in one step', async () => {
  await opened()
  await click('button', 'Swap')
  expect(document.activeElement).toBe(byRole('combobox', 'In place of'))
  expect((await options('In place of')).map((option) => textOf(option))).toEqual([
    'Tom Ferreira tom@freelance.example · Active',
    'Nina Haas nina@steuerkanzlei.example · Active',
    'Marc Dubois marc@papierladen.example · Active',
    'paul@agentur.example Pending',
    'ida@papierladen.example Pending',
    'Nobody: keep everyone',
  ])
  press('Escape')
  await settle()
  await choose('In place of', 'Tom')
  await until(() => {
    expect(textOf(byRole('dialog'))).toContain('Tom Ferreira (tom@freelance.example) loses access')
  })
  expect(alerts()).toEqual([])
  expect(textOf(byRole('dialog'))).not.toContain('seat is freed')
  await type('E-mail address', 'gil@papierladen.example')
  await choose('Access to Papierladen', 'Accountant')
  await click('button', 'Swap and send invitation')
  await until(() => {
    expect(allByRole('dialog')).toEqual([])
  })
  await until(() => {
    expect(rows().some((row) => row.includes('tom@'))).toBe(false)
  })
  expect(rows().some((row) => row.includes('gil@papierladen.example'))).toBe(true)
  expect(document.body.textContent).toContain(
    'Invitation sent to gil@papierladen.example in place of tom@freelance.example',
  )
})

it('S8: everyone can be kept after all', async () => {
  await opened()
  await click('button', 'Swap')
  await choose('In place of', 'Nobody')
  expect(document.activeElement).toBe(byRole('textbox', 'E-mail address'))
  expect(alerts()[0]).toContain('5 of 5 seats')
})

it('S8: when a seat becomes free meanwhile, nobody has to go', async () => {
  const { run } = await opened()
  await click('button', 'Swap')
  await choose('In place of', 'Tom')
  await run({ type: 'WithdrawInvitation', invitationId: 'invite-paul' })
  await until(() => {
    expect(allByRole('combobox').some((one) => one.textContent.includes('Tom'))).toBe(false)
  })
  await type('E-mail address', 'gil@papierladen.example')
  await choose('Access to Papierladen', 'Accountant')
  await click('button', 'Send invitation')
  await until(() => {
    expect(rows().some((row) => row.includes('gil@papierladen.example'))).toBe(true)
  })
  expect(rows().some((row) => row.includes('tom@'))).toBe(true)
})

it('S8 in German', async () => {
  await opened({ ...papierladen, locale: 'de' }, 'Benutzer einladen')
  await click('button', 'Tauschen')
  expect(byRole('combobox', 'Anstelle von')).toBeTruthy()
  expect(byRole('dialog').textContent).toContain('Tarife ansehen')
})
