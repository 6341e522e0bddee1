import { expect, it } from 'vitest'
import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole } from '../../support/by-role'
import { click, chooseFromRowMenu, rows, textOf } from '../../support/user-actions'
import { mountApp, until } from '../../support/mount-app'

const offers = [{ accountId: 'lindgarten', access: { role: 'viewer' } }]

async function asked(
  email: string,
  item: string,
  prepare?: (app: Awaited<ReturnType<typeof mountApp>>) => Promise<unknown>,
) {
  const app = await mountApp(SharingPage, { props: { accountId: 'lindgarten' } })
  await prepare?.(app)
  await chooseFromRowMenu(email, item)
  await until(() => byRole('alertdialog'))
  return app
}

const said = () => textOf(byRole('alertdialog'))

it('C2, C3: names the person with address and what ends, counted; focus starts on Cancel', async () => {
  await asked('ben@lindgarten.example', 'Revoke access')
  await until(() => {
    expect(said()).toContain('1 seat is freed')
  })
  expect(said()).toContain('Revoke access of Ben Okafor?')
  expect(said()).toContain('Ben Okafor (ben@lindgarten.example) loses access to Lindgarten at once.')
  expect(document.activeElement).toBe(byRole('button', 'Cancel'))

  // The words of the catalogue `levels`: for the whole tree it is the user that is deleted.
  await click('button', 'Delete user')
  await until(() => {
    expect(rows().some((row) => row.includes('ben@'))).toBe(false)
    expect(allByRole('alertdialog')).toEqual([])
    expect(document.activeElement).toBe(byRole('button', 'Invite user'))
  })
})

it('C7: lists the open invitations that the person has sent', async () => {
  await asked('ada@lindgarten.example', 'Revoke access', ({ run }) =>
    run(
      { type: 'InviteUsers', primaryId: 'lindgarten', invitations: [{ email: 'fay@x.example', offers }] },
      'ada',
    ),
  )
  expect(said()).toContain('Invitations sent by Ada Keller can no longer be accepted')
  expect(said()).toContain('fay@x.example')
})

it('I10, C2: withdraws an open invitation after asking', async () => {
  const { workspace } = await asked('eve@lindgarten.example', 'Withdraw invitation')
  expect(said()).toContain('Withdraw the invitation to eve@lindgarten.example?')
  await until(() => {
    expect(said()).toContain('1 seat is freed')
  })
  await click('button', 'Withdraw invitation')
  await until(() => {
    expect(rows().some((row) => row.includes('eve@'))).toBe(false)
    expect(document.activeElement).toBe(byRole('button', 'Invite user'))
    expect(document.body.textContent).toContain('Pending 0')
  })
  const seen = await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })
  expect('past' in seen && seen.past[0]?.status).toBe('withdrawn')
})

it('a refusal stays in the dialog', async () => {
  const { run } = await asked('eve@lindgarten.example', 'Withdraw invitation')
  await run({ type: 'WithdrawInvitation', invitationId: 'invite-eve' })
  await click('button', 'Withdraw invitation')
  await until(() => {
    expect(said()).toContain('This invitation was withdrawn.')
  })
})

async function onSubaccount(accountId: string, email: string) {
  const app = await mountApp(SharingPage, { scenario: 'agency', as: 'lena', props: { accountId } })
  await chooseFromRowMenu(email, 'Delete access')
  await until(() => byRole('alertdialog'))
  return app
}

it('C2: on the page of a subaccount that one is meant, and the others stay', async () => {
  const { workspace } = await onSubaccount('weinkontor', 'aiko@nordlicht.example')
  await until(() => {
    expect(said()).toContain('Aiko Sato (aiko@nordlicht.example) loses access to Weinkontor at once.')
  })
  await click('button', 'Delete access')
  await until(() => {
    expect(rows().some((row) => row.includes('aiko@'))).toBe(false)
  })
  const accounts = (await workspace.queries.accountsOf({ actorId: 'aiko' })).map(({ name }) => name)
  expect(accounts.toSorted()).toEqual(['Alpenkiosk', 'Hafenbühne', 'Lesezeit Verlag'])
})

it('C2: for the whole tree by default, or for chosen accounts', async () => {
  await onSubaccount('nordlicht', 'piet@freelance.example')
  await until(() => {
    expect(said()).toContain('1 seat is freed')
  })
  await click('radio', 'On chosen accounts')
  const act = byRole('button', 'Delete access')
  expect(act.getAttribute('aria-disabled')).toBe('true')
  await click('checkbox', 'Gartenwelt')
  await until(() => {
    expect(said()).toContain('loses access to Gartenwelt at once.')
    expect(said()).not.toContain('seat is freed')
  })
  await click('button', 'Delete access')
  await until(() => {
    expect(rows().find((row) => row.includes('piet@'))).toContain('Custom (2 permissions) Lesezeit Verlag')
  })
})

it('E-02: names the API keys and the apps that end, as long as they are there', async () => {
  const { run } = await asked('ada@lindgarten.example', 'Revoke access', async (app) => {
    const here = { accountId: 'lindgarten' }
    await app.run({ type: 'CreateApiKey', ...here, label: 'Shop import', hash: 'h' }, 'ada')
    for (const platform of ['ios', 'web', 'ios'] as const)
      await app.run({ type: 'SignInApp', ...here, platform }, 'ada')
  })
  await until(() => expect(said()).toContain('1 API key ends: Shop import'))
  expect(said()).toMatch(/3 apps are signed out: (iOS \(2\) and web|web and iOS \(2\))/)
  await run({ type: 'CreateApiKey', accountId: 'lindgarten', label: 'Reports', hash: 'i' }, 'ada')
  await until(() => expect(said()).toContain('2 API keys end: '))
  expect(said()).toContain('Reports')
})
