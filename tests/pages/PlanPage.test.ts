import { expect, it } from 'vitest'
import PlanPage from '@/pages/PlanPage.vue'
import { useSessionStore } from '@/stores/session'
import { allByRole, byRole, descriptionOf, settle } from '../support/by-role'
import { alerts, choose, click, options, type, textOf } from '../support/user-actions'
import { mountApp, waitForRender, until } from '../support/mount-app'

const rheinwerk = { scenario: 'downgrade-blocked', as: 'greta', props: { accountId: 'rheinwerk' } } as const
const agency = { scenario: 'agency', as: 'lena', props: { accountId: 'nordlicht' } } as const
const bronze = { path: '/?plan=sharing.bronze' }

const region = (name: string) => byRole('region', name)
const currentPlan = () => textOf(document.querySelector('section'))
/** The tally comes to say so. */
const tally = (says: string) =>
  until(() => {
    expect(textOf(document.querySelector('footer [role=status]'))).toBe(says)
  })
const act = (name = 'Resolve and downgrade') => byRole('button', name)
/** Both steps: the choices, and the confirmation that names who goes. Answers what the latter says. */
async function resolve(name = 'Resolve and downgrade') {
  await click('button', name)
  const dialog = await until(() => byRole('alertdialog'))
  const says = textOf(dialog)
  ;[...dialog.querySelectorAll('button')].at(-1)?.click()
  return says
}
const lines = () => [...byRole('list', 'Who stays, and as what').children].map((line) => textOf(line))
const line = (name: string) => lines().find((words) => words.includes(name)) ?? ''

/** Chooses what becomes of somebody. */
async function chooseOutcome(email: string, what: string) {
  const group = [...document.querySelectorAll('fieldset')].find(({ textContent }) =>
    textContent.includes(email),
  )
  const label = [...(group?.querySelectorAll('label') ?? [])].find(
    ({ textContent }) => textContent.trim() === what,
  )
  label?.querySelector('input')?.click()
  await waitForRender()
}

it('P3: every plan in a region of its own, with what fits and what would have to change', async () => {
  await mountApp(PlanPage, rheinwerk)
  expect(allByRole('region').map((one) => one.querySelector('h3')?.textContent.trim())).toEqual([
    ...['Free', 'Bronze Premium', 'Crystal Premium', 'Silver Premium', 'Gold Premium'],
    ...['Platinum Premium', 'Diamond Premium', 'Custom plan'],
  ])
  const words = textOf(region('Bronze Premium'))
  expect(words).toContain(
    'Users besides the owner 5 Manager included Accountant included Developer not included',
  )
  expect(words).toContain('3 people and 5 assigned roles would have to change Choose')
  expect(textOf(region('Gold Premium'))).toContain('Everything fits Choose')
  expect(byRole('button', 'Choose Gold Premium').textContent.trim()).toBe('Choose')
  expect(textOf(region('Silver Premium'))).toContain('Your plan')
  expect(allByRole('button', 'Choose Silver Premium')).toEqual([])
  expect(byRole('meter', 'Seats used').getAttribute('aria-valuenow')).toBe('8')
})

it('P3: the same in German', async () => {
  await mountApp(PlanPage, { ...rheinwerk, locale: 'de' })
  expect(byRole('heading', 'Tarif')).toBeTruthy()
  expect(textOf(region('Bronze Premium'))).toContain('3 Personen und 5 Rollen müssten sich ändern')
  await click('button', 'Bronze Premium wählen')
  expect(textOf(await until(() => byRole('list', 'Was sich ändern muss')))).toContain(
    '3 Personen zu viel: 8 Benutzerplätze sind belegt, Bronze Premium hat 5',
  )
  await tally('5 von 5 Benutzerplätzen · Alles passt')
  expect(await resolve('Anpassen und herabstufen')).toContain('Zu Bronze Premium wechseln?')
  await until(() => expect(document.body.textContent).toContain('Tarif von Rheinwerk geändert'))
})

it('P1: a plan that fits is taken at once', async () => {
  await mountApp(PlanPage, rheinwerk)
  await click('button', 'Choose Gold Premium')
  await until(() => expect(currentPlan()).toContain('Gold Premium Rheinwerk'))
  expect(byRole('meter').getAttribute('aria-valuemax')).toBe('15')
  await until(() => expect(document.activeElement?.textContent.trim()).toBe('Gold Premium'))
})

it('P2: what blocks is counted and named, and leads to its line', async () => {
  await mountApp(PlanPage, rheinwerk)
  await click('button', 'Choose Bronze Premium')
  const list = await until(() => byRole('list', 'What has to change'))
  await until(() => expect(document.activeElement?.textContent.trim()).toBe('Bronze Premium'))
  expect(alerts().join()).toBe('')
  expect(document.body.textContent).toContain(
    'Bronze Premium does not fit yet: 3 people too many, 5 assigned roles that Bronze Premium does not have. The choices below start with the gentlest way',
  )
  expect(textOf(list)).toContain('Marketer on Rheinwerk and Rheinwerk Outlet Malik Aydin')
  const links = [...list.querySelectorAll('button')]
  expect(links.slice(0, 8).map((link) => link.textContent.trim())).toEqual([
    ...['Sven Albers', 'Bea Krüger', 'Dora Nowak', 'Malik Aydin', 'Lucia Romano', 'Emil Brandt'],
    ...['oskar@rheinwerk.example', 'zoe@agentur-nord.example'],
  ])
  links[2]?.click()
  expect(textOf(document.activeElement)).toContain('Dora Nowak')
})

it('P4: the proposal is taken as it stands, and what ends is counted before and after', async () => {
  const { workspace } = await mountApp(PlanPage, { ...rheinwerk, ...bronze })
  await tally('5 of 5 seats · Everything fits')
  expect(textOf(document.querySelector('footer'))).toContain(
    '1 person loses access · 3 people get other access · 2 invitations are withdrawn · 3 seats are freed',
  )
  expect(line('Emil Brandt')).toContain('Loses access to Rheinwerk Outlet.')
  expect(line('zoe@')).toContain('The invitation to Rheinwerk Outlet is withdrawn.')
  expect(line('Dora Nowak')).toContain('Custom (6 permissions) The same permissions as now')
  expect(line('Sven Albers')).toContain('Manager on Rheinwerk and Rheinwerk Outlet')
  const says = await resolve()
  expect(says).toContain('Change to Bronze Premium?')
  expect(says).toContain('Loses access: Emil Brandt')
  expect(says).toContain('Invitations withdrawn: oskar@rheinwerk.example and zoe@agentur-nord.example')
  expect(says).toMatch(/Get other access: .*Dora Nowak.* 3 seats are freed/)
  await until(() => expect(currentPlan()).toContain('Bronze Premium Rheinwerk'))
  expect(document.body.textContent).toContain(
    'Plan of Rheinwerk changed: 1 person without access, 3 people with other access',
  )
  expect(await workspace.queries.plans({ accountId: 'rheinwerk', actorId: 'greta' })).toMatchObject({
    seats: { used: 5, limit: 5 },
  })
  await until(() => expect(document.activeElement?.textContent.trim()).toBe('Bronze Premium'))
})

it('P4: whom to remove and which role is the reader’s choice; while something is left the button says what', async () => {
  const { workspace } = await mountApp(PlanPage, { ...rheinwerk, ...bronze })
  await tally('5 of 5 seats · Everything fits')
  await chooseOutcome('emil@agentur-nord.example', 'Keep')
  await until(() => expect(descriptionOf(act())).toBe('First: 1 person too many.'))
  await tally('6 of 5 seats · Still 1 person too many')
  act().click()
  await chooseOutcome('bea@rheinwerk.example', 'Delete access')
  expect((await options('Access of dora@rheinwerk.example to Rheinwerk')).map((one) => textOf(one))).toEqual([
    'Custom (6 permissions) The same permissions as now, ticked by hand',
    'Manager Everything but sharing the account',
    'Accountant Plan, balance and invoices',
    'No access Access to this account ends; the rest stays',
  ])
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await settle()
  await choose('Access of dora@rheinwerk.example to Rheinwerk', 'Accountant')
  expect(line('Dora Nowak')).toContain('3 gained, 6 lost')
  await choose('Access of malik@rheinwerk.example to Rheinwerk Outlet', 'No access')
  await until(() => expect(descriptionOf(act())).toBe(''))
  await resolve()
  await until(() => expect(currentPlan()).toContain('Bronze Premium Rheinwerk'))
  const sharing = await workspace.queries.sharing({ accountId: 'rheinwerk', actorId: 'greta' })
  const held = 'rows' in sharing ? sharing.rows.map(({ key, accesses }) => [key, accesses.length]).sort() : []
  expect(held).toEqual([
    ...[
      ['dora', 1],
      ['emil', 1],
      ['greta', 0],
      ['lucia', 1],
      ['malik', 1],
      ['sven', 2],
    ],
  ])
})

it('the proposal can be had back', async () => {
  await mountApp(PlanPage, { ...rheinwerk, ...bronze })
  await tally('5 of 5 seats · Everything fits')
  await chooseOutcome('sven@rheinwerk.example', 'Delete access')
  await until(() => expect(line('Sven Albers')).toContain('Loses access'))
  await click('button', 'Reset to proposal')
  expect(line('Sven Albers')).toContain('Manager on Rheinwerk')
})

it('what somebody else changes meanwhile is said, and the choices are kept', async () => {
  const { run } = await mountApp(PlanPage, { ...rheinwerk, ...bronze })
  await tally('5 of 5 seats · Everything fits')
  await chooseOutcome('sven@rheinwerk.example', 'Delete access')
  await run({ type: 'RevokeAccess', primaryId: 'rheinwerk', personIds: ['emil'], invitationIds: [] })
  await until(() =>
    expect(document.body.textContent).toContain('Something has changed in the meantime: Emil Brandt.'),
  )
  expect(line('Emil Brandt')).toBe('')
  expect(line('Sven Albers')).toContain('Loses access')
  await tally('4 of 5 seats · Everything fits')
})

it('what somebody else has put right leaves nothing to resolve', async () => {
  const { run } = await mountApp(PlanPage, { ...rheinwerk, path: '/?plan=sharing.crystal' })
  await tally('5 of 5 seats · Everything fits')
  act().focus()
  const personIds = ['emil', 'lucia', 'malik']
  await run({ type: 'RevokeAccess', primaryId: 'rheinwerk', personIds, invitationIds: [] })
  await until(() => expect(textOf(region('Crystal Premium'))).toContain('Everything fits'))
  expect(document.activeElement).not.toBe(document.body)
})

it('P2: subaccounts too many are ticked one by one, none of them beforehand', async () => {
  await mountApp(PlanPage, { ...agency, path: '/?plan=sharing.free' })
  await tally('Still 11 subaccounts too many')
  const boxes = allByRole('checkbox') as HTMLInputElement[]
  expect(boxes.filter(({ checked }) => checked)).toEqual([])
  for (const box of boxes.slice(1)) box.click()
  await tally('0 of 0 seats · Everything fits')
})

it('C6: closing subaccounts is asked once more, counted, with the name typed; focus starts on Cancel', async () => {
  const { workspace } = await mountApp(PlanPage, { ...agency, path: '/?plan=sharing.free' })
  await tally('Still 11 subaccounts too many')
  expect(document.body.textContent).toContain('Nothing happens before you confirm it')
  for (const box of (allByRole('checkbox') as HTMLInputElement[]).slice(1)) box.click()
  await tally('0 of 0 seats · Everything fits')
  await click('button', 'Resolve and downgrade')
  const dialog = await until(() => byRole('alertdialog', 'Close 11 subaccounts and change to Free?'))
  expect(document.activeElement?.textContent.trim()).toBe('Cancel')
  expect(textOf(dialog)).toMatch(/Lose access: Mats Lindqvist, .* and 3 more/)
  const close = () => [...dialog.querySelectorAll('button')].at(-1) as HTMLButtonElement
  expect(descriptionOf(close())).toContain('Studio Nordlicht')
  close().click()
  await waitForRender()
  expect(await workspace.queries.plans({ accountId: 'nordlicht', actorId: 'lena' })).toMatchObject({
    tree: { plan: { id: 'sharing.silver' } },
  })
  await type('Type Studio Nordlicht to confirm', 'Studio Nordlicht')
  close().click()
  await until(() => expect(currentPlan()).toContain('Free Studio Nordlicht'))
  await until(() => expect(document.activeElement?.id).toBe('current-plan'))
})

it('P4: nothing happens before the second step, and who cancels has their choices still', async () => {
  const { workspace } = await mountApp(PlanPage, { ...rheinwerk, ...bronze })
  await tally('5 of 5 seats · Everything fits')
  expect(textOf(document.querySelector('footer'))).toContain('Step 1 of 2')
  await chooseOutcome('sven@rheinwerk.example', 'Delete access')
  await tally('4 of 5 seats · Everything fits')
  await click('button', 'Resolve and downgrade')
  const dialog = await until(() => byRole('alertdialog', 'Change to Bronze Premium?'))
  expect(document.activeElement?.textContent.trim()).toBe('Cancel')
  expect(textOf(dialog)).toContain('Lose access: Sven Albers and Emil Brandt')
  await click('button', 'Cancel')
  await until(() => expect(allByRole('alertdialog')).toEqual([]))
  expect(line('Sven Albers')).toContain('Loses access')
  expect(await workspace.queries.plans({ accountId: 'rheinwerk', actorId: 'greta' })).toMatchObject({
    tree: { plan: { id: 'sharing.silver' } },
  })
})

it('P4: who is kept needs a role that the plan has, chosen by hand; each person is counted once', async () => {
  await mountApp(PlanPage, { props: { accountId: 'lindgarten' }, path: '/?plan=levels.essentials' })
  await tally('1 of 2 seats · Everything fits')
  await chooseOutcome('ben@lindgarten.example', 'Keep')
  await tally('Still 1 person with no level')
  expect(descriptionOf(act())).toBe('First: choose one of the levels for Ben Okafor, or end their access.')
  expect(line('Ben Okafor')).toContain('All levels in Essentials would give Ben Okafor more than now.')
  expect(textOf(document.querySelector('footer'))).not.toContain('loses access')
  act().click()
  await choose('Access of ben@lindgarten.example to Lindgarten', 'Admin')
  await tally('2 of 2 seats · Everything fits')
  expect(textOf(document.querySelector('footer'))).toContain(
    '1 person gets other access · 1 invitation is withdrawn',
  )
  expect(await resolve()).toContain('Gets other access: Ben Okafor')
  await until(() => expect(currentPlan()).toContain('Essentials'))
  await until(() =>
    expect(document.body.textContent).toContain(
      'Plan of Lindgarten changed: 1 person with other access, 1 invitation withdrawn',
    ),
  )
})

it('P4: whom the plan has nothing for cannot be kept, and why is said beside it', async () => {
  await mountApp(PlanPage, { ...rheinwerk, path: '/?plan=sharing.free' })
  await tally('0 of 0 seats · Everything fits')
  expect(line('Sven Albers')).toContain('Free has nothing that Sven Albers could keep or be given.')
  const [keep] = document.querySelectorAll<HTMLInputElement>('fieldset input')
  expect([keep?.disabled, keep?.checked]).toEqual([true, false])
  expect(descriptionOf(keep?.closest('fieldset') as HTMLElement)).toContain('Free has nothing')
})

it('P4: who is left without access on every account is not kept', async () => {
  await mountApp(PlanPage, { ...rheinwerk, ...bronze })
  await tally('5 of 5 seats · Everything fits')
  await choose('Access of dora@rheinwerk.example to Rheinwerk', 'No access')
  await tally('Still 1 person with no role')
  expect(line('Dora Nowak')).toContain('Dora Nowak cannot stay without access: choose one of the roles')
  await chooseOutcome('dora@rheinwerk.example', 'Delete access')
  await tally('4 of 5 seats · Everything fits')
})

it('what one person has chosen is not there for the next', async () => {
  await mountApp(PlanPage, { ...rheinwerk, ...bronze })
  await tally('5 of 5 seats · Everything fits')
  await chooseOutcome('bea@rheinwerk.example', 'Delete access')
  await until(() => expect(line('Bea Krüger')).toContain('Loses access'))
  useSessionStore().actAs('malik')
  await until(() => expect(document.body.textContent).not.toContain('Bea Krüger'))
  useSessionStore().actAs('greta')
  await until(() => expect(line('Bea Krüger')).not.toContain('Loses access'))
})

it('the way back from a plan leads to all plans', async () => {
  const { router } = await mountApp(PlanPage, rheinwerk)
  await click('button', 'Choose Bronze Premium')
  await until(() => byRole('list', 'What has to change'))
  expect(router.currentRoute.value.query).toEqual({ plan: 'sharing.bronze' })
  router.back()
  await until(() => expect(byRole('button', 'Choose Bronze Premium')).toBeTruthy())
  expect(document.activeElement).not.toBe(document.body)
  expect(router.currentRoute.value.query).toEqual({})
})

it('a plan that a link leads to has the first button', async () => {
  await mountApp(PlanPage, { ...rheinwerk, path: '/?plan=sharing.gold' })
  expect(byRole('button', 'Choose Gold Premium').className).toContain('bg-accent')
})

it('P4: who may change the plan but no users is told whom to ask, and reads no names', async () => {
  await mountApp(PlanPage, { ...agency, ...bronze, as: 'mats' })
  const list = await until(() => byRole('list', 'What has to change'))
  const why = document.body.textContent
  expect(why).toContain('Bronze Premium does not fit yet: 4 people too many')
  expect(why).toContain('Ask Lena Thomsen to make room')
  expect(textOf(list)).toContain('4 people too many')
  expect(document.body.textContent).not.toContain('Hanna Vogt')
  expect(allByRole('button', 'Resolve and downgrade')).toEqual([])
})

it('A4, Q3: who may only view the plan has nothing to press, and is told whom to ask', async () => {
  await mountApp(PlanPage, { ...agency, as: 'carla' })
  expect(document.body.textContent).toContain('To change the plan, ask Lena Thomsen.')
  expect(allByRole('button')).toEqual([])
})

it('A4, Q3: who may not see the plan sees only why, and who can help', async () => {
  await mountApp(PlanPage, { ...agency, props: { accountId: 'alpenkiosk' }, as: 'hanna' })
  expect(textOf(byRole('alert'))).toContain(
    'on the primary account. Questions about your access? Ask Lena Thomsen.',
  )
  expect(allByRole('region')).toEqual([])
})

it('a subaccount shows the plan of its tree, and says so', async () => {
  await mountApp(PlanPage, { ...agency, props: { accountId: 'weinkontor' } })
  expect(document.body.textContent).toContain('The plan belongs to Studio Nordlicht')
  expect(currentPlan()).toContain('Silver Premium Studio Nordlicht')
})

it('user levels: plans without limit and without custom permissions', async () => {
  await mountApp(PlanPage, { props: { accountId: 'lindgarten' } })
  expect(textOf(region('Premium'))).toContain('Users besides the owner no limit')
  expect(textOf(region('Free'))).toContain('3 people')
  await click('button', 'Choose Premium')
  await until(() => expect(currentPlan()).toContain('3 users, no limit'))
})

it('what somebody else does while the form is open is taken in without an alarm, however late it is read', async () => {
  const { workspace, run } = await mountApp(PlanPage, { ...rheinwerk, ...bronze })
  await tally('5 of 5 seats · Everything fits')
  const { downgrade } = workspace.queries
  let answerLater = () => {}
  const isLate = new Promise<void>((done) => (answerLater = done))
  workspace.queries.downgrade = async (...params) => {
    const answer = await downgrade(...params)
    await isLate
    return answer
  }
  const offers = [{ accountId: 'rheinwerk', access: { role: 'designer' } }]
  await run({ type: 'ChangeAccess', primaryId: 'rheinwerk', personIds: ['bea'], invitationIds: [], offers })
  expect(textOf(document.querySelector('form [role=alert]'))).toBe('')
  answerLater()
  await until(() => {
    expect(document.body.textContent).toContain('Something has changed in the meantime: Bea Krüger.')
  })
  await tally('5 of 5 seats · Everything fits')
})

it('changed since: what somebody else did a moment before is not overwritten, and the form goes on', async () => {
  const { workspace } = await mountApp(PlanPage, { ...rheinwerk, ...bronze })
  await tally('5 of 5 seats · Everything fits')
  const offers = [{ accountId: 'rheinwerk', access: { role: 'designer' } }]
  const who = { personIds: ['bea'], invitationIds: [] }
  await click('button', 'Resolve and downgrade')
  const dialog = await until(() => byRole('alertdialog'))
  const other = workspace.run(
    { type: 'ChangeAccess', primaryId: 'rheinwerk', ...who, offers },
    { as: 'greta' },
  )
  ;[...dialog.querySelectorAll('button')].at(-1)?.click()
  await other
  await until(() => {
    expect(document.body.textContent).toContain('Something has changed in the meantime: Bea Krüger.')
  })
  const plans = await workspace.queries.plans({ accountId: 'rheinwerk', actorId: 'greta' })
  expect(plans).toMatchObject({ tree: { plan: { id: 'sharing.silver' } } })
  await until(() => {
    expect(line('Bea Krüger')).toContain('Custom')
  })
  await tally('5 of 5 seats · Everything fits')
  await resolve()
  await until(() => {
    expect(currentPlan()).toContain('Bronze Premium Rheinwerk')
  })
})

it('P2, Q3: who changes the plan without seeing everybody reads how many others there are, and what is not theirs', async () => {
  const { workspace } = await mountApp(PlanPage, rheinwerk)
  const { downgrade } = workspace.queries
  workspace.queries.downgrade = async (...params) => {
    const answer = await downgrade(...params)
    const { blockers } = 'refusal' in answer ? {} : answer
    if ('refusal' in answer || !blockers?.seats) return answer
    const { seats, roles } = blockers
    const named = seats.who.named.slice(0, 2)
    return {
      ...answer,
      seatHolders: answer.seatHolders.map((one) =>
        one.name === 'Bea Krüger' ? { ...one, isRetained: true, fixed: ['rheinwerk'] } : one,
      ),
      blockers: {
        ...blockers,
        seats: { ...seats, who: { named, others: seats.who.named.length - 2 } },
        roles: { named: roles.named.slice(0, 1), others: roles.named.length - 1 },
      },
    }
  }
  await click('button', 'Choose Bronze Premium')
  await until(() => byRole('list', 'What has to change'))
  const text = textOf(byRole('list', 'What has to change'))
  expect(text).toContain('and 6 more, not visible to you')
  expect(text).toContain('and 4 more, not visible to you')
  expect(document.body.textContent).toContain('Ask the owner of the account about the rest')
  expect(line('Bea Krüger')).toContain('You may not change this access.')
  expect(allByRole('group', 'What happens to bea@rheinwerk.example')).toEqual([])
})
