import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { uiLabels } from '@/features/shell/ui-labels'
import BaseSelect from '@/ui/select/BaseSelect.vue'
import { allByRole, byRole, descriptionOf, press, settle } from '../../support/by-role'

const options = [
  { value: 'manager', label: 'Manager', description: 'Reads reports' },
  { value: 'developer', label: 'Developer', disabledReason: 'In Crystal Premium' },
  { value: 'viewer', label: 'Viewer' },
]

/** The list is fetched when it is first opened, which a busy machine does slowly. */
const waiting = { timeout: 20_000 }

function mountSelect(props: Partial<{ reason: string; error: string; options: typeof options }> = {}) {
  const chosen = vi.fn()
  const action = vi.fn()
  mount(BaseSelect, {
    props: {
      label: 'Access to Northwind',
      hideLabel: true,
      options,
      modelValue: 'manager',
      'onUpdate:modelValue': chosen,
      actions: [
        { key: 'nested', label: 'Open subaccount' },
        { key: 'open', label: 'Open account' },
      ],
      onAction: action,
      ...props,
    },
    global: { plugins: [uiLabels] },
    attachTo: document.body,
  })
  const box = byRole('combobox', 'Access to Northwind')
  box.focus()
  return { box, chosen, action }
}

async function openSelect(props: Partial<{ reason: string; error: string }> = {}) {
  const mounted = mountSelect(props)
  press('Enter')
  await settle()
  return mounted
}

async function go(key: string) {
  press(key)
  await settle()
}

it('loses no key that is pressed before the list has come', async () => {
  const { box, chosen } = mountSelect()
  for (const key of ['ArrowDown', 'End', 'ArrowUp', 'ArrowUp', 'Enter']) press(key)
  await vi.waitFor(() => expect(chosen).toHaveBeenCalledExactlyOnceWith('viewer'), waiting)
  await settle()

  expect(document.activeElement).toBe(box)
  expect(box.getAttribute('aria-expanded')).toBe('false')
})

it.each([['ü'], ['u'], ['UM'], ['ÜM']])(
  'E3: typed letters find an option whatever the accents: %s',
  async (typed) => {
    const { chosen } = mountSelect({ options: [...options, { value: 'u', label: 'Ümit Özdemir' }] })
    for (const key of [...typed, 'Enter']) press(key)
    await vi.waitFor(() => expect(chosen).toHaveBeenCalledExactlyOnceWith('u'), waiting)
  },
)

it('opens at the first letters of an option', async () => {
  const { chosen } = mountSelect()
  for (const key of ['v', 'i', 'Enter']) press(key)
  await vi.waitFor(() => expect(chosen).toHaveBeenCalledExactlyOnceWith('viewer'), waiting)
})

it.each(['Escape', 'Tab'])(
  'stays shut when its reader has gone on by %s before the list has come',
  async (key) => {
    const { box } = mountSelect()
    press('Enter')
    press(key)
    if (key === 'Tab') box.blur()
    await settle()
    expect(allByRole('listbox')).toEqual([])
  },
)

it('opens by a click and says which list it controls', async () => {
  const { box } = mountSelect()
  box.click()
  await settle()
  expect(byRole('listbox', 'Access to Northwind').id).toBe(box.getAttribute('aria-controls'))
  expect(box.getAttribute('aria-expanded')).toBe('true')
})

it('is chosen from by keyboard alone', async () => {
  const { box, chosen } = await openSelect()
  expect(box.textContent).toContain('Manager')
  await go('ArrowDown')
  await go('ArrowDown')
  await go('Enter')

  expect(chosen).toHaveBeenCalledExactlyOnceWith('viewer')
  expect(allByRole('listbox')).toEqual([])
  expect(document.activeElement).toBe(box)
})

it('finds an option by its first letters', async () => {
  const { chosen } = await openSelect()
  await go('v')
  await go('Enter')
  expect(chosen).toHaveBeenCalledWith('viewer')
})

it('an option with a reason can be reached and read, but not chosen', async () => {
  const { chosen } = await openSelect()
  await go('ArrowDown')
  expect(document.activeElement?.textContent).toContain('In Crystal Premium')
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true')
  await go('Enter')

  expect(chosen).not.toHaveBeenCalled()
  expect(allByRole('listbox')).toHaveLength(1)
})

it.each([
  ['the last line', ['End'], 'open'],
  ['the line before it', ['End', 'ArrowUp'], 'nested'],
] as const)('%s acts instead of choosing', async (_, keys, acted) => {
  const { box, chosen, action } = await openSelect()
  for (const key of keys) await go(key)
  await go('Enter')

  expect(action).toHaveBeenCalledExactlyOnceWith(acted)
  expect(chosen).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(box)
})

it('with a reason it does not open and tells why', async () => {
  const { box } = await openSelect({ reason: 'Only the owner may change this.' })
  expect(allByRole('listbox')).toEqual([])
  expect(descriptionOf(box)).toBe('Only the owner may change this.')
})

it('says what is wrong with the choice', async () => {
  const { box } = await openSelect({ error: 'Choose a role.' })
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(box)).toBe('Choose a role.')
})

it('hides nothing of the page and inserts no style', async () => {
  await openSelect()
  expect(document.querySelectorAll('body style')).toHaveLength(0)
})
