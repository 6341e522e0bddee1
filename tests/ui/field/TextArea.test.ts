import { expect, it } from 'vitest'
import { ref } from 'vue'
import TextArea from '@/ui/field/TextArea.vue'
import { allByRole, byRole } from '../../support/by-role'
import { mountApp, waitForRender } from '../../support/mount-app'

const announced = () =>
  allByRole('status')
    .map(({ textContent }) => textContent)
    .join('')

async function opened() {
  const value = ref('Hello')
  await mountApp({
    components: { TextArea },
    setup: () => ({ value }),
    template: '<TextArea v-model="value" label="Message" :limit="500" />',
  })
  const area = byRole('textbox', 'Message') as HTMLTextAreaElement
  const insert = async (data: string) => {
    const event = new InputEvent('beforeinput', {
      data,
      inputType: 'insertFromPaste',
      cancelable: true,
      bubbles: true,
    })
    area.dispatchEvent(event)
    await waitForRender()
    return event.defaultPrevented
  }
  return { value, insert }
}

it('K6: a megabyte is not inserted, and how much that is too much is said', async () => {
  const { value, insert } = await opened()
  expect(await insert('x'.repeat(1_000_000))).toBe(true)
  expect(value.value).toBe('Hello')
  expect(announced()).toContain('999,505 characters too many')
  await insert(' you')
  expect(announced()).toBe('')
})

it('text that is somewhat too long is inserted, so that it can be shortened', async () => {
  const { insert } = await opened()
  expect(await insert('x'.repeat(2000))).toBe(false)
})
