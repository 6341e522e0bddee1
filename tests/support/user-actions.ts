import { allByRole, byRole, press } from './by-role'
import { until, waitForRender } from './idle'

// What a person does with the page: by role and name, with mouse or keys.

export async function click(role: string, name: string): Promise<void> {
  const control = await until(() => byRole(role, name))
  control.click()
  await waitForRender()
}

export async function type(label: string, text: string): Promise<void> {
  const field = (await until(() => byRole('textbox', label))) as HTMLInputElement
  field.focus()
  field.value = text
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await waitForRender()
}

/** The options of a combobox as they read, with what keeps some from being chosen. */
export async function options(label: string): Promise<HTMLElement[]> {
  const combobox = await until(() => byRole('combobox', label))
  combobox.focus()
  press('Enter')
  return until(() => oneOrMore('option'))
}

/** Chooses the option that begins with these words, by keyboard. */
export async function choose(label: string, option: string): Promise<void> {
  const { length } = await options(label)
  await waitForRender()
  press('Home')
  await waitForRender()
  for (let presses = 0; !document.activeElement?.textContent.trim().startsWith(option); presses += 1) {
    if (presses === length) throw new Error(`The keyboard does not reach ${option} of ${label}`)
    press('ArrowDown')
    await waitForRender()
  }
  press('Enter')
  await waitForRender()
}

/** The rows of a list, each as the words in it. */
export const rows = (): string[] =>
  allByRole('row')
    .slice(1)
    .map((row) => textOf(row))

/** What an element says, with single spaces. */
export const textOf = (element: Element | null | undefined): string =>
  [...(element?.querySelectorAll('*') ?? [])]
    .flatMap((one) => [...one.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE))
    .map(({ textContent }) => textContent?.trim())
    .filter(Boolean)
    .join(' ')

/** All text of an element in one line, also what stands in it without an element of its own. */
export const singleLineText = ({ textContent }: Element): string => textContent.replace(/\s+/g, ' ').trim()

/** The refusals that are shown. */
export const alerts = (): string[] =>
  allByRole('alert')
    .map((alert) => alert.querySelector('p')?.textContent ?? '')
    .filter(Boolean)

/** Opens the menu of a row; its items as they read. */
export async function menuOf(email: string): Promise<HTMLElement[]> {
  await click('button', `Manage ${email}`)
  return until(() => oneOrMore('menuitem'))
}

function oneOrMore(role: string): HTMLElement[] {
  const found = allByRole(role)
  if (found.length === 0) throw new Error(`no ${role}`)
  return found
}

/** Does something from the menu of a row. */
export async function chooseFromRowMenu(email: string, item: string): Promise<void> {
  const items = await menuOf(email)
  const found = items.find(({ textContent }) => textContent.trim().startsWith(item))
  if (!found) throw new Error(`No ${item} in the menu of ${email}`)
  found.focus()
  press('Enter')
  await waitForRender()
}

/** Takes every permission away that *Custom* began with. */
export async function untickAll(): Promise<void> {
  const ticked = () => allByRole('checkbox').find((box) => (box as HTMLInputElement).checked)
  for (let box = ticked(); box; box = ticked()) {
    box.click()
    await waitForRender()
  }
}
