export { waitForRender as settle } from './idle'

const tags: Record<string, string> = {
  button: 'button',
  complementary: 'aside',
  checkbox: 'input[type=checkbox]',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  radio: 'input[type=radio]',
  list: 'ul',
  region: 'section:is([aria-label], [aria-labelledby])',
  textbox: 'input:not([type=checkbox], [type=radio]), textarea',
}

function textOf(ids: string): string {
  return ids
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent.trim() ?? '')
    .join(' ')
}

function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby')
  if (by) return textOf(by)
  const label = element.getAttribute('aria-label')
  if (label) return label
  const own = element.id ? document.querySelector(`label[for="${element.id}"]`) : element.closest('label')
  return (own ?? element).textContent.trim()
}

/** Whatever is in the page with this role and, if given, this name. */
export function allByRole(role: string, name?: string): HTMLElement[] {
  const selector = [`[role=${role}]`, ...(tags[role] ? [`:is(${tags[role]}):not([role])`] : [])].join(', ')
  const found = [...document.querySelectorAll<HTMLElement>(selector)]
  return name === undefined ? found : found.filter((element) => nameOf(element) === name)
}

/** The one element with this role and name. */
export function byRole(role: string, name?: string): HTMLElement {
  const [first, ...more] = allByRole(role, name)
  if (!first || more.length > 0) throw new Error(`${more.length + (first ? 1 : 0)} × ${role} ${name ?? ''}`)
  return first
}

/** What assistive technology reads after the name. */
export function descriptionOf(element: Element): string {
  return textOf(element.getAttribute('aria-describedby') ?? '')
}

/** Presses a key as the keyboard does; bubbling, on whatever has focus. */
export function press(key: string): void {
  const code = key === ' ' ? 'Space' : key
  const from = document.activeElement ?? document.body
  from.dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true }))
}
