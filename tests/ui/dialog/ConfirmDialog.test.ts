import { mount } from '@vue/test-utils'
import { defineComponent, h, ref } from 'vue'
import { expect, it, vi } from 'vitest'
import { uiLabels } from '@/features/shell/ui-labels'
import ConfirmDialog from '@/ui/dialog/ConfirmDialog.vue'
import { allByRole, byRole, descriptionOf, press, settle } from '../../support/by-role'

async function openConfirm(props: { confirmPhrase?: string; refusal?: string } = {}) {
  const confirm = vi.fn()
  const open = ref(false)
  const list = ref(true)
  const Page = defineComponent(() => () => [
    h('h1', 'Users'),
    list.value ? h('button', { onClick: () => (open.value = true) }, 'Manage') : null,
    h(ConfirmDialog, {
      open: open.value,
      'onUpdate:open': (next: boolean) => (open.value = next),
      title: 'Delete Ben’s access?',
      description: 'ben@example.org loses access.',
      consequences: ['2 API keys end', '1 seat is freed'],
      confirmLabel: 'Delete access',
      onConfirm: confirm,
      ...props,
    }),
  ])
  mount(Page, { global: { plugins: [uiLabels] }, attachTo: document.body })
  const opener = byRole('button', 'Manage')
  opener.focus()
  opener.click()
  await settle()
  return { confirm, open, list, opener }
}

it('opens with focus on Cancel and names the consequences', async () => {
  await openConfirm()
  const dialog = byRole('alertdialog', 'Delete Ben’s access?')

  expect(document.activeElement).toBe(byRole('button', 'Cancel'))
  expect(descriptionOf(dialog)).toContain('loses access')
  expect(descriptionOf(dialog)).toContain('1 seat is freed')
})

it('Escape closes it, does nothing, and gives focus back to the opener', async () => {
  const { confirm, open, opener } = await openConfirm()
  press('Escape')
  await settle()

  expect(open.value).toBe(false)
  expect(confirm).not.toHaveBeenCalled()
  expect(document.activeElement).toBe(opener)
})

it('focus goes to the heading when the opener is gone, also a moment later', async () => {
  const { open, list } = await openConfirm()
  open.value = false
  await settle()
  list.value = false
  await settle()

  expect(document.activeElement?.textContent).toBe('Users')
})

it('the heaviest acts want the name typed', async () => {
  const { confirm } = await openConfirm({ confirmPhrase: 'Northwind' })
  byRole('button', 'Delete access').click()
  expect(confirm).not.toHaveBeenCalled()

  const field = byRole('textbox') as HTMLInputElement
  field.value = ' Northwind '
  field.dispatchEvent(new Event('input'))
  await settle()
  byRole('button', 'Delete access').click()
  expect(confirm).toHaveBeenCalledOnce()
})

it('shows a refusal where the act was tried', async () => {
  await openConfirm({ refusal: 'Ben is the owner.' })
  expect(allByRole('alert').map((region) => region.textContent)).toEqual(['Ben is the owner.'])
})
