import SharingPage from '@/pages/SharingPage.vue'
import { allByRole, byRole } from '../../../support/by-role'
import { textOf } from '../../../support/user-actions'
import { mountApp, waitForRender, until } from '../../../support/mount-app'

type Options = NonNullable<Parameters<typeof mountApp>[1]>

/** *Share account* of the agency, people by account. */
export async function openGrid(options: Options = {}) {
  sessionStorage.clear()
  const app = await mountApp(SharingPage, {
    scenario: 'agency',
    as: 'lena',
    props: { accountId: 'nordlicht' },
    path: '/?view=accounts',
    ...options,
  })
  await until(() => byRole('grid'))
  return app
}

export const columnHeads = () =>
  allByRole('columnheader').map((head) => textOf(head) || head.textContent.trim())

export const rowOf = (person: string) => {
  const found = allByRole('row').find(({ textContent }) => textContent.includes(person))
  if (!found) throw new Error(`no row of ${person}`)
  return found
}

/** The cell of a person and an account. */
export function cellOf(person: string, account: string): HTMLElement {
  const column = columnHeads().findIndex((head) => head.startsWith(account))
  const cell = rowOf(person).querySelectorAll<HTMLElement>('[role=gridcell]')[column - 1]
  if (!cell) throw new Error(`no cell of ${person} and ${account}`)
  return cell
}

/** What a cell says, to the eye or to assistive technology. */
export const textIn = (cell: HTMLElement) => cell.getAttribute('aria-label') ?? textOf(cell)

/** Clicks a cell, as the mouse does: it has focus first. */
export async function openCell(person: string, account: string): Promise<void> {
  const cell = cellOf(person, account)
  cell.focus()
  cell.click()
  await waitForRender()
}

/** Opens a cell and waits for its editor. */
export async function editCell(person: string, account: string): Promise<HTMLElement> {
  await openCell(person, account)
  return until(() => byRole('dialog', `${person} · ${account}`))
}
