import { mount } from '@vue/test-utils'
import { defineComponent, h } from 'vue'
import { expect, it, vi } from 'vitest'
import BaseMenu from '@/ui/menu/BaseMenu.vue'
import { useRowMenu } from '@/ui/menu/useRowMenu'
import { allByRole, byRole, press, settle } from '../../support/by-role'

const items = [
  { key: 'edit', label: 'Edit' },
  { key: 'resend', label: 'Resend invitation', reason: 'Already accepted' },
  'separator' as const,
  { key: 'delete', label: 'Delete access', danger: true },
]

/** A list whose rows share one menu. */
async function openMenuOf(name: string) {
  const select = vi.fn()
  const List = defineComponent(() => {
    const { open, row, reference, toggle } = useRowMenu<string>()
    return () => [
      ...['ada', 'ben'].map((person) =>
        h('button', { 'aria-label': `Manage ${person}`, onClick: (event: Event) => toggle(person, event) }),
      ),
      h(BaseMenu, {
        items,
        open: open.value,
        'onUpdate:open': (next: boolean) => (open.value = next),
        reference: reference.value,
        onSelect: (key: string) => select(key, row.value, document.activeElement?.getAttribute('aria-label')),
      }),
    ]
  })
  mount(List, { attachTo: document.body })
  const button = byRole('button', `Manage ${name}`)
  button.focus()
  button.click()
  await settle()
  return { button, select }
}

async function choose(label: string) {
  const item = allByRole('menuitem').find((each) => each.textContent.trim().startsWith(label))
  item?.focus()
  press('Enter')
  await settle()
}

it('one menu serves all rows: named after the row’s button, which has focus again when the act begins', async () => {
  const { select } = await openMenuOf('ben')
  expect(byRole('menu', 'Manage ben')).toBeTruthy()
  await choose('Delete access')

  expect(select).toHaveBeenCalledExactlyOnceWith('delete', 'ben', 'Manage ben')
  expect(allByRole('menu')).toEqual([])
})

it('an item with a reason tells it and does nothing', async () => {
  const { select } = await openMenuOf('ada')
  await choose('Resend invitation')

  expect(document.activeElement?.textContent).toContain('Already accepted')
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true')
  expect(select).not.toHaveBeenCalled()
  expect(allByRole('menu')).toHaveLength(1)
})
