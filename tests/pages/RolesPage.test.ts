import { expect, it } from 'vitest'
import { withCell } from '@/domain/catalogue/edits'
import RolesPage from '@/pages/RolesPage.vue'
import { allByRole, byRole, press } from '../support/by-role'
import { choose, click, singleLineText, type, textOf } from '../support/user-actions'
import { mountApp, waitForRender, until } from '../support/mount-app'

const lindgarten = { props: { accountId: 'lindgarten' } }
const lumen = { scenario: 'five-levels', as: 'ines', props: { accountId: 'lumen' } } as const

const heads = () => allByRole('columnheader').map((head) => textOf(head) || singleLineText(head))
const permissions = () =>
  allByRole('rowheader')
    .filter((one) => !one.hasAttribute('aria-expanded') || one.getAttribute('aria-haspopup'))
    .map(singleLineText)
/** The cell of a permission and a role, by how the head begins. */
function cellOf(permission: string, role: string): HTMLElement {
  const row = allByRole('row').find(
    (one) => one.querySelector('[role=rowheader]')?.textContent.trim() === permission,
  )
  const column = heads().findIndex((head) => head.startsWith(role))
  return row!.children[column] as HTMLElement
}
const panel = () => allByRole('dialog').at(-1)!

it('4.3: 13 areas × 71 permissions × owner and roles, each counted', async () => {
  await mountApp(RolesPage, lumen)
  expect(heads()).toEqual([
    'Permission',
    'Owner 71 of 71 Your level',
    'Admin 71 of 71 2 people',
    'Manager 57 of 71 3 people',
    'Author 23 of 71 3 people',
    'Viewer 3 of 71 3 people',
  ])
  expect(permissions()).toHaveLength(71)
  expect(byRole('grid', 'Permissions by level').getAttribute('aria-rowcount')).toBe('85')
  expect(byRole('rowheader', 'Ads')).toBeTruthy()
  expect(cellOf('Export audiences', 'Admin').getAttribute('aria-label')).toBe('Yes')
  expect(cellOf('Export audiences', 'Manager').getAttribute('aria-label')).toBe('No')
})

it('says which roles the plan lacks, and which plans have them', async () => {
  await mountApp(RolesPage, lindgarten)
  expect(heads()).toContain('Manager 57 of 71 Not in Standard')
  cellOf('View reports', 'Manager').click()
  await until(() =>
    expect(textOf(panel())).toContain(
      'Standard does not have Manager: nobody can be given it here. Plans with Manager: Premium.',
    ),
  )
})

it('areas fold one by one and all at once; what is looked for is never folded', async () => {
  await mountApp(RolesPage, lindgarten)
  await click('rowheader', 'Ads')
  expect(permissions()).toHaveLength(64)
  await click('button', 'Expand all')
  await click('button', 'Collapse all')
  expect(permissions()).toHaveLength(0)
  await type('Find a permission', 'Surveys')
  expect(permissions()).toHaveLength(4)
})

it('E3: finds words in any order, also of the area, without accents', async () => {
  await mountApp(RolesPage, { ...lindgarten, locale: 'de' })
  await type('Berechtigung suchen', 'exportieren zielgruppe')
  expect(permissions()).toEqual(['Zielgruppen exportieren'])
  await type('Berechtigung suchen', 'loschen umfragen')
  expect(permissions()).toEqual(['Umfrage löschen'])
})

it('finds by name in the language and by id, keeps it in the address, and says when there is none', async () => {
  const { router } = await mountApp(RolesPage, { ...lindgarten, locale: 'de' })
  await type('Berechtigung suchen', 'zielgruppen export')
  expect(permissions()).toEqual(['Zielgruppen exportieren'])
  await until(() => expect(router.currentRoute.value.query).toEqual({ q: 'zielgruppen export' }))
  await type('Berechtigung suchen', 'webhooks')
  expect(document.body.textContent).toContain('Keine Berechtigung hat „webhooks“')
  await click('button', 'Alle anzeigen')
  expect(permissions()).toHaveLength(71)
  expect(document.activeElement?.getAttribute('type')).toBe('search')
})

it('shows only the differences between two roles; the address says so', async () => {
  const { router } = await mountApp(RolesPage, { ...lindgarten, path: '/?a=author&b=viewer&differences=1' })
  expect(document.body.textContent).toContain('20 differences')
  expect(permissions()).toHaveLength(20)
  await choose('Compare with', 'Author')
  expect(permissions()).toHaveLength(71)
  await choose('Compare with', 'Admin')
  await until(() => expect(router.currentRoute.value.query['b']).toBe('admin'))
  expect(document.body.textContent).toContain('48 differences')
  await choose('Compare', 'Owner')
  expect(document.body.textContent).toContain('Owner and Admin may do exactly the same.')
})

it('is a grid for the keyboard: one stop, arrows, Home and End, Enter opens and Escape comes back', async () => {
  await mountApp(RolesPage, lumen)
  const stops = () => byRole('grid').querySelectorAll('[tabindex="0"]')
  expect(stops()).toHaveLength(1)
  ;(stops()[0] as HTMLElement).focus()
  press('ArrowDown')
  press('ArrowDown')
  press('ArrowRight')
  await waitForRender()
  expect(document.activeElement).toBe(cellOf('Invite users', 'Owner'))
  press('End')
  await waitForRender()
  expect(document.activeElement).toBe(cellOf('Invite users', 'Viewer'))
  press('Enter')
  await until(() => expect(textOf(panel())).toContain('No: Viewer does not include “Invite users”.'))
  expect(panel().contains(document.activeElement)).toBe(true)
  press('Escape')
  await until(() => expect(document.activeElement).toBe(cellOf('Invite users', 'Viewer')))
  press('Home')
  press('ArrowUp')
  await waitForRender()
  expect(document.activeElement).toBe(byRole('rowheader', 'Account'))
  press('Enter')
  await waitForRender()
  expect(byRole('rowheader', 'Account').getAttribute('aria-expanded')).toBe('false')
})

it('A7: a cell says who may do it, and why for each; the head says who has the role', async () => {
  await mountApp(RolesPage, lumen)
  cellOf('Send or publish campaigns', 'Author').click()
  await until(() => expect(textOf(panel())).toContain('6 people on Lumen Verlag'))
  expect(textOf(panel())).toContain('Stated by a source, high confidence.')
  await click('button', 'Why may Jakob Reuter do that?')
  await until(() => expect(textOf(panel())).toContain('Yes: Jakob Reuter is Admin on Lumen Verlag'))
  await click('button', 'Back')
  await click('button', 'May I do it, and why?')
  await until(() => expect(textOf(panel())).toContain('Yes: Ines Falk owns Lumen Verlag'))
  await click('button', 'Close')
  allByRole('columnheader')[3]!.click()
  await until(() => expect(textOf(panel())).toContain('3 people have Manager on Lumen Verlag.'))
})

it('Q2, Q3: any access reads the roles, but not who has them', async () => {
  await mountApp(RolesPage, { ...lindgarten, as: 'ben' })
  expect(heads()).toContain('Author 23 of 71 Your level')
  expect(heads()).toContain('Admin 71 of 71')
  cellOf('View reports', 'Admin').click()
  await until(() => expect(textOf(panel())).toContain('Yes: Admin includes “View reports”.'))
  expect(textOf(panel())).not.toMatch(/Olga|Ada|people/)
  await click('button', 'May I do it, and why?')
  await until(() => expect(textOf(panel())).toContain('Yes: Ben Okafor is Author on Lindgarten'))
})

it('says so to who has no access, and to nobody', async () => {
  await mountApp(RolesPage, { ...lindgarten, scenario: 'full-bronze', as: 'clara' })
  expect(textOf(byRole('alert'))).toContain('does not exist')
})

it('marks what is derived and what is doubtful, on request', async () => {
  await mountApp(RolesPage, { ...lindgarten, path: '/?sources=1' })
  expect(cellOf('Referral programmederived · low confidence', 'Admin').getAttribute('aria-label')).toBe(
    'Yes, derived, low confidence',
  )
  expect(cellOf('Export audiences', 'Admin').getAttribute('aria-label')).toBe('Yes')
})

it('reads the catalogue of account sharing as well', async () => {
  await mountApp(RolesPage, { scenario: 'agency', as: 'lena', props: { accountId: 'weinkontor' } })
  expect(heads()[2]).toBe('Manager 24 of 30 1 person')
  cellOf('Invite users', 'Manager').click()
  await until(() => expect(textOf(panel())).toContain('For the owner alone'))
})

it('W6: a cell is corrected in one place; who gains comes first, Undo is the way back', async () => {
  const { workspace } = await mountApp(RolesPage, lumen)
  cellOf('Send or publish campaigns', 'Author').click()
  await click('button', 'Correct this cell')
  await until(() => expect(textOf(panel())).toContain('Who gains this permission 3 people'))
  const said = textOf(panel())
  expect(said).toMatch(/Anton Berger|Nora Lindqvist|Selma Yıldız/)
  expect(said).toContain('2 pending invitations will offer it')
  expect(said).toContain(
    'You do this as the designer, not as a persona: it changes the catalogue User levels',
  )
  expect(document.activeElement).toBe(byRole('button', 'Cancel'))
  await click('button', 'Save')
  await until(() => {
    expect(cellOf('Send or publish campaigns', 'Author').getAttribute('aria-label')).toBe('Yes, Corrected')
  })
  expect(heads()).toContain('Author 24 of 71 3 people')
  expect(document.activeElement).toBe(cellOf('Send or publish campaigns', 'Author'))

  cellOf('Send or publish campaigns', 'Author').click()
  await until(() => expect(textOf(panel())).toContain('Corrected: originally “no”.'))
  await click('button', 'Restore this cell')
  await until(() => expect(textOf(panel())).toContain('Who loses this permission'))
  await click('button', 'Cancel')
  expect(document.activeElement).toBe(byRole('button', 'Restore this cell'))
  press('Escape')
  await waitForRender()
  await click('button', 'Undo')
  await until(() => {
    expect(cellOf('Send or publish campaigns', 'Author').getAttribute('aria-label')).toBe('No')
  })
  expect((await workspace.queries.catalogues()).find(({ id }) => id === 'levels')?.revision).toBe(3)
})

it('K10: a cell takes along what requires it, says so before, and Undo brings all back', async () => {
  const { workspace } = await mountApp(RolesPage, lumen)
  const held = async () => {
    const levels = (await workspace.queries.catalogues()).find(({ id }) => id === 'levels')
    return levels?.roles.find(({ id }) => id === 'manager')?.permissions
  }
  const before = await held()
  cellOf('View audiences', 'Manager').click()
  await click('button', 'Correct this cell')
  await until(() =>
    expect(textOf(panel())).toContain(
      'Together with: Delete contacts, Edit audience settings and Archive contacts',
    ),
  )
  await click('button', 'Save')
  await until(async () => expect(await held()).toHaveLength((before?.length ?? 0) - 4))
  await click('button', 'Undo')
  await until(async () => expect(await held()).toEqual(before))
})

it('C3: says how many API keys end with it, in German', async () => {
  await mountApp(RolesPage, { ...lumen, locale: 'de' })
  cellOf('API-Schlüssel hinzufügen oder darauf zugreifen', 'Manager').click()
  await click('button', 'Diese Zelle korrigieren')
  await until(() => expect(textOf(panel())).toContain('2 API-Schlüssel werden gelöscht'))
  expect(textOf(panel())).toContain('Wer diese Berechtigung verliert 3 Personen')
})

it('changed-since: somebody else saved the catalogue meanwhile', async () => {
  const { run, workspace } = await mountApp(RolesPage, lindgarten)
  cellOf('Export audiences', 'Author').click()
  await click('button', 'Correct this cell')
  const levels = (await workspace.queries.catalogues()).find(({ id }) => id === 'levels')!
  const catalogue = withCell(levels, 'viewer', 'audience.view', true)
  await run({ type: 'EditCatalogue', catalogueId: 'levels', catalogue })
  await until(() => expect(textOf(panel())).toContain('changed'))
})
