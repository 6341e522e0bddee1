import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { uiLabels } from '@/features/shell/ui-labels'
import TextField from '@/ui/field/TextField.vue'

async function pasteInto(
  value: string,
  [from, to]: [number, number],
  text: string,
  type: 'text' | 'password' = 'text',
) {
  const wrapper = mount(TextField, {
    props: { label: 'Address', modelValue: value, type },
    global: { plugins: [uiLabels] },
    attachTo: document.body,
  })
  const input = wrapper.get('input').element
  input.setSelectionRange(from, to)
  const clipboardData = { getData: () => text }
  const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData })
  input.dispatchEvent(event)
  await wrapper.vm.$nextTick()
  const pasted = {
    value: input.value,
    prevented: event.defaultPrevented,
    emitted: wrapper.emitted('update:modelValue'),
  }
  wrapper.unmount()
  return pasted
}

describe('K6: pasted lines do not grow together', () => {
  it('they are put in one line, in place of what is selected', async () => {
    expect(await pasteInto('to you', [3, 6], 'ada@x.example\r\nBerlin\n')).toEqual({
      value: 'to ada@x.example Berlin',
      prevented: true,
      emitted: [['to ada@x.example Berlin']],
    })
  })

  it.each(['one line', 'one line\n', ''])('the browser pastes one line itself: %j', async (text) => {
    expect((await pasteInto('', [0, 0], text)).prevented).toBe(false)
  })

  it('a password is left as it is', async () => {
    expect((await pasteInto('', [0, 0], 'a\nb', 'password')).prevented).toBe(false)
  })
})
