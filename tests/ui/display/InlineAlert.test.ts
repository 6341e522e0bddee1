import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import InlineAlert from '@/ui/display/InlineAlert.vue'
import { byRole } from '../../support/by-role'

const text = 'All 5 seats are taken.'

function mountNote(props: { text?: string; attempt?: number } = {}) {
  return mount(InlineAlert, {
    props,
    slots: { default: '<button>See plans</button>' },
    attachTo: document.body,
  })
}

it('its region is there before there is anything to say', () => {
  mountNote()
  expect(byRole('alert').textContent).toBe('')
})

it('says the refusal into the same region, with the next step', async () => {
  const wrapper = mountNote()
  const region = byRole('alert')
  await wrapper.setProps({ text })

  expect(byRole('alert')).toBe(region)
  expect(region.textContent).toContain(text)
  expect(byRole('button', 'See plans')).toBeTruthy()
})

it('says the same words again when the same thing is refused again', async () => {
  const wrapper = mountNote({ text, attempt: 1 })
  const first = wrapper.get('p').element
  byRole('button', 'See plans').focus()
  await wrapper.setProps({ attempt: 2 })
  const second = wrapper.get('p').element

  expect(second.textContent).toBe(text)
  expect(second).not.toBe(first)
  expect(document.activeElement).toBe(byRole('button', 'See plans'))
})
