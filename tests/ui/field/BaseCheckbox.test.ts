import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import BaseCheckbox from '@/ui/field/BaseCheckbox.vue'
import { byRole, descriptionOf } from '../../support/by-role'

function mountBox(props: {
  modelValue: boolean
  indeterminate?: boolean
  reason?: string
  description?: string
}) {
  const wrapper = mount(BaseCheckbox, {
    props: {
      label: 'Users',
      ...props,
      'onUpdate:modelValue': (modelValue: boolean) => wrapper.setProps({ modelValue }),
    },
    attachTo: document.body,
  })
  return { wrapper, box: byRole('checkbox', 'Users') as HTMLInputElement }
}

it('shows none, some and all', async () => {
  const { wrapper, box } = mountBox({ modelValue: false })
  expect([box.checked, box.indeterminate]).toEqual([false, false])
  await wrapper.setProps({ indeterminate: true })
  expect([box.checked, box.indeterminate]).toEqual([false, true])
  await wrapper.setProps({ modelValue: true, indeterminate: false })
  expect([box.checked, box.indeterminate]).toEqual([true, false])
})

it('some becomes all by a click', async () => {
  const { wrapper, box } = mountBox({ modelValue: false, indeterminate: true })
  box.click()
  await wrapper.vm.$nextTick()
  expect(wrapper.emitted('update:modelValue')).toEqual([[true]])
})

it('stays as it is said to be when the change is not taken over', async () => {
  const props = { label: 'Users', modelValue: false, 'onUpdate:modelValue': () => {} }
  const wrapper = mount(BaseCheckbox, { props, attachTo: document.body })
  const box = byRole('checkbox', 'Users') as HTMLInputElement
  box.click()
  await wrapper.vm.$nextTick()
  await wrapper.vm.$nextTick()
  expect(box.checked).toBe(false)
})

it('with a reason stays focusable, tells it, and does not change', () => {
  const { wrapper, box } = mountBox({ modelValue: true, description: 'Part of it', reason: 'Owner only' })
  box.focus()
  box.click()

  expect(document.activeElement).toBe(box)
  expect(box.checked).toBe(true)
  expect(descriptionOf(box)).toBe('Part of it Owner only')
  expect(wrapper.emitted('update:modelValue')).toBeUndefined()
})
