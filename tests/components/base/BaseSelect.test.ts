import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import BaseSelect from '@/components/base/BaseSelect.vue'
import { allByRole, byRole, descriptionOf, press, settle } from './find'

const options = [
  { value: 'manager', label: 'Manager', description: 'Reads reports' },
  { value: 'developer', label: 'Developer', disabledReason: 'In Crystal Premium' },
  { value: 'viewer', label: 'Viewer' },
]

async function mountSelect(props: Partial<{ reason: string; error: string }> = {}) {
  const chosen = vi.fn()
  const action = vi.fn()
  mount(BaseSelect, {
    props: {
      label: 'Access to Northwind',
      hideLabel: true,
      options,
      modelValue: 'manager',
      'onUpdate:modelValue': chosen,
      action: { label: 'Open account' },
      onAction: action,
      ...props,
    },
    attachTo: document.body,
  })
  const box = byRole('combobox', 'Access to Northwind')
  box.focus()
  press('Enter')
  await settle()
  return { box, chosen, action }
}

async function go(key: string) {
  press(key)
  await settle()
}

it('is chosen from by keyboard alone', async () => {
  const { box, chosen } = await mountSelect()
  expect(box.textContent).toContain('Manager')
  await go('ArrowDown')
  await go('ArrowDown')
  await go('Enter')

  expect(chosen).toHaveBeenCalledExactlyOnceWith('viewer')
  expect(allByRole('listbox')).toEqual([])
  expect(document.activeElement).toBe(box)
})

it('finds an option by its first letters', async () => {
  const { chosen } = await mountSelect()
  await go('v')
  await go('Enter')
  expect(chosen).toHaveBeenCalledWith('viewer')
})

it('an option with a reason can be reached and read, but not chosen', async () => {
  const { chosen } = await mountSelect()
  await go('ArrowDown')
  expect(document.activeElement?.textContent).toContain('In Crystal Premium')
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true')
  await go('Enter')

  expect(chosen).not.toHaveBeenCalled()
  expect(allByRole('listbox')).toHaveLength(1)
})

it('the last line acts instead of choosing', async () => {
  const { box, chosen, action } = await mountSelect()
  await go('End')
  await go('Enter')

  expect(action).toHaveBeenCalledOnce()
  expect(chosen).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(box)
})

it('with a reason it does not open and tells why', async () => {
  const { box } = await mountSelect({ reason: 'Only the owner may change this.' })
  expect(allByRole('listbox')).toEqual([])
  expect(descriptionOf(box)).toBe('Only the owner may change this.')
})

it('says what is wrong with the choice', async () => {
  const { box } = await mountSelect({ error: 'Choose a role.' })
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(descriptionOf(box)).toBe('Choose a role.')
})

it('hides nothing of the page and inserts no style', async () => {
  await mountSelect()
  expect(document.querySelectorAll('body style')).toHaveLength(0)
})
