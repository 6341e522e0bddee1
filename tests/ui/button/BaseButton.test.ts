import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import BaseButton from '@/ui/button/BaseButton.vue'
import { allByRole, byRole, descriptionOf } from '../../support/by-role'

const reason = 'All 5 seats are taken.'

function mountButton(props: { reason?: string | undefined; busy?: boolean; label?: string }) {
  const click = vi.fn()
  const wrapper = mount(BaseButton, {
    props: { ...props, onClick: click },
    slots: props.label ? {} : { default: 'Invite user' },
    attachTo: document.body,
  })
  return { click, wrapper }
}

it('acts when nothing speaks against it', () => {
  const { click } = mountButton({})
  byRole('button', 'Invite user').click()
  expect(click).toHaveBeenCalledOnce()
})

it('with a reason stays focusable, tells the reason, keeps its name and does nothing', () => {
  const { click } = mountButton({ reason })
  const button = byRole('button', 'Invite user')
  button.focus()
  button.click()

  expect(document.activeElement).toBe(button)
  expect(button.getAttribute('aria-disabled')).toBe('true')
  expect(button.hasAttribute('disabled')).toBe(false)
  expect(descriptionOf(button)).toBe(reason)
  expect(click).not.toHaveBeenCalled()
})

it('with a reason does not send the form it stands in', () => {
  const sent = vi.fn((event: Event) => event.preventDefault())
  const form = document.body.appendChild(document.createElement('form'))
  form.addEventListener('submit', sent)
  const wrapper = mount(BaseButton, { props: { type: 'submit', reason }, attachTo: form })

  wrapper.element.click()
  expect(sent).not.toHaveBeenCalled()
  form.remove()
})

it('keeps focus when its reason goes away', async () => {
  const { wrapper, click } = mountButton({ reason })
  wrapper.element.focus()
  await wrapper.setProps({ reason: undefined })
  wrapper.element.click()

  expect(document.activeElement).toBe(wrapper.element)
  expect(descriptionOf(wrapper.element)).toBe('')
  expect(click).toHaveBeenCalledOnce()
})

it('swallows a second click while busy', () => {
  const { click } = mountButton({ busy: true })
  byRole('button', 'Invite user').click()
  expect(click).not.toHaveBeenCalled()
})

it('without words is named by its label', () => {
  mountButton({ label: 'Close' })
  expect(allByRole('button', 'Close')).toHaveLength(1)
})
