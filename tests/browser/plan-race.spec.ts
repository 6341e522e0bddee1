import type { Page } from '@playwright/test'
import { expect, test } from './app'
import { rowsOf } from './database'
import { atOnce, settled } from './race'
import { choose, loadScenario, manage, secondTab } from './steps'

// A sample; `npm run proofs` runs the whole number.
const ROUNDS = 5
const ACCOUNT = 'papierladen'

/** *Plan* in one tab and *Share account* in another, on Silver with five of ten seats taken. */
async function twoTabs(page: Page, url: string): Promise<[plan: Page, sharing: Page]> {
  await loadScenario(page, 'Full Bronze')
  await expect(page.getByRole('meter')).toBeVisible()
  const sharing = await secondTab(page, `${url}#/accounts/${ACCOUNT}/sharing`)
  await page.getByRole('link', { name: 'Plan', exact: true }).click()
  await take(page, 'Silver Premium')
  await expect(sharing.getByRole('meter')).toHaveAttribute('aria-valuemax', '10')
  return [page, sharing]
}

const card = (page: Page, plan: string) => page.getByRole('region', { name: plan, exact: true })

async function take(page: Page, plan: string) {
  await page.getByRole('button', { name: `Choose ${plan}` }).click()
  await expect(card(page, plan)).toContainText('Your plan')
}

/** What is stored: the plan, how many seats are taken, and the roles that somebody has. */
async function stored(page: Page) {
  const [accounts, grants, invitations] = await Promise.all(
    ['accounts', 'grants', 'invitations'].map((table) => rowsOf(page, table)),
  )
  const ofTree = (rows: Record<string, unknown>[] = []) => rows.filter((row) => row['primaryId'] === ACCOUNT)
  const pending = ofTree(invitations).filter(({ status }) => status === 'pending')
  return {
    plan: accounts?.find(({ id }) => id === ACCOUNT)?.['planId'],
    used: new Set(ofTree(grants).map(({ personId }) => personId)).size + pending.length,
    roles: ofTree(grants).flatMap(({ access }) => (access as { role?: string }).role ?? []),
  }
}

/** The plan is taken, or what is in the way is shown. */
async function decided(page: Page, plan: string) {
  await expect(
    card(page, plan).getByText('Your plan').or(card(page, plan).getByText('What has to change').first()),
  ).toBeVisible()
}

async function back(plan: Page, sharing: Page) {
  const dialog = sharing.getByRole('dialog')
  // Escape closes one layer at a time.
  await expect(async () => {
    if (await dialog.isVisible()) await sharing.keyboard.press('Escape')
    await expect(dialog).toBeHidden({ timeout: 1000 })
  }).toPass()
  // To all plans with none in the address: the form of one that is in it opens again by itself when it no longer fits.
  await plan.getByRole('link', { name: 'Plan', exact: true }).click()
  await expect(plan).toHaveURL(/\/plan$/)
  if ((await stored(plan)).plan !== 'sharing.silver') await take(plan, 'Silver Premium')
  await expect(card(plan, 'Silver Premium')).toContainText('Your plan')
}

test(`D-07: a smaller plan races a sixth invitation ${String(ROUNDS)} times, and never is there a sixth of five`, async ({
  page,
  baseURL,
}) => {
  const [plan, sharing] = await twoTabs(page, baseURL ?? '')
  const ends = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const email = `racer${String(round)}@x.example`
    await sharing.getByRole('button', { name: 'Invite user' }).click()
    const dialog = sharing.getByRole('dialog', { name: 'Invite user' })
    await dialog.getByRole('textbox', { name: 'E-mail address' }).fill(email)
    await choose(sharing, /^Access to /, /^Manager/)
    await atOnce(
      plan.getByRole('button', { name: 'Choose Crystal Premium' }),
      dialog.getByRole('button', { name: 'Send invitation' }),
    )
    await Promise.all([settled(dialog), decided(plan, 'Crystal Premium')])
    const { plan: planId, used } = await stored(plan)
    ends.add(`${String(planId)} ${String(used)}`)
    expect(['sharing.crystal 5', 'sharing.silver 6']).toContain(`${String(planId)} ${String(used)}`)
    if (used === 6) {
      await manage(sharing, email, 'Withdraw invitation')
      await sharing.getByRole('alertdialog').getByRole('button', { name: 'Withdraw invitation' }).click()
      await expect(sharing.getByRole('alertdialog')).toBeHidden()
    }
    await back(plan, sharing)
  }
  test.info().annotations.push({ type: 'ends', description: [...ends].join(', ') })
})

test(`D-07: a plan with fewer roles races a role it lacks ${String(ROUNDS)} times, and never has it`, async ({
  page,
  baseURL,
}) => {
  const [plan, sharing] = await twoTabs(page, baseURL ?? '')
  const email = 'tom@freelance.example'
  for (let round = 0; round < ROUNDS; round++) {
    await manage(sharing, email, 'Edit')
    const dialog = sharing.getByRole('dialog', { name: 'Edit access' })
    await choose(sharing, /^Access to /, /^Designer/)
    await atOnce(
      plan.getByRole('button', { name: 'Choose Bronze Premium' }),
      dialog.getByRole('button', { name: 'Save' }),
    )
    await Promise.all([settled(dialog), decided(plan, 'Bronze Premium')])
    const { plan: planId, roles } = await stored(plan)
    expect(planId === 'sharing.bronze' && roles.includes('designer')).toBe(false)
    expect(planId === 'sharing.bronze' || roles.includes('designer')).toBe(true)
    await back(plan, sharing)
    if (roles.includes('designer')) {
      await manage(sharing, email, 'Edit')
      await choose(sharing, /^Access to /, /^Accountant/)
      await dialog.getByRole('button', { name: 'Save' }).click()
      await expect(dialog).toBeHidden()
    }
  }
})
