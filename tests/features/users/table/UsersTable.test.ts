import '../../../support/every-language'
import { mount } from '@vue/test-utils'
import { expect, it } from 'vitest'
import { nextTick } from 'vue'
import { defaultColumns } from '@/features/users/table/columns'
import UsersTable from '@/features/users/table/UsersTable.vue'
import { newestFirst } from '@/domain/users/filter'
import type { UserRow } from '@/domain/users/row'
import type { VisibleUsers } from '@/stores/users'
import { createText } from '@/text/i18n'
import { allByRole, byRole } from '../../../support/by-role'
import { until } from '../../../support/idle'
import { textOf } from '../../../support/user-actions'
import { createTestPinia } from '../../../support/test-pinia'

const NOW = Date.UTC(2026, 10, 21, 12)

const user = (n: number): UserRow => ({
  key: `p${n}`,
  kind: 'user',
  personId: `p${n}`,
  name: `Person ${n}`,
  username: `p${n}`,
  email: `p${n}@nordwerk.example`,
  access: { role: 'viewer' },
  status: 'active',
  twoFactor: true,
  inviter: { id: 'o', name: 'Olga', left: n === 3 },
  since: NOW - n * 3_600_000,
})

const visibleUsers = (rows: (UserRow | undefined)[]): VisibleUsers => ({
  count: rows.length,
  at: (index) => rows[index],
  indexOf: (key) => rows.findIndex((row) => row?.key === key),
  keys: () => rows.flatMap((row) => row?.key ?? []),
})

const manyUsers = Array.from({ length: 100_000 }, (_, n) => user(n))

/** Without router and storage, as whoever measures it does. */
function mountTable(rows: (UserRow | undefined)[], more: Record<string, unknown> = {}) {
  createText('en')
  const props = {
    users: visibleUsers(rows),
    sort: newestFirst,
    columns: defaultColumns(true),
    density: 'comfortable' as const,
    at: NOW,
    roleName: (id: string) => id,
  }
  createTestPinia()
  return mount(UsersTable, { props: { ...props, ...more }, attachTo: document.body })
}

async function scrollTo(top: number) {
  const scroller = byRole('table', 'Users')
  scroller.scrollTop = top
  scroller.dispatchEvent(new Event('scroll'))
  await nextTick()
}

const shownRows = () => allByRole('row').slice(1)

it('of 100,000 rows only those in sight are in the page, told with their place in the list', async () => {
  mountTable(manyUsers)
  await nextTick()
  expect(byRole('table', 'Users').getAttribute('aria-rowcount')).toBe('100001')
  expect(shownRows().length).toBeLessThan(40)
  expect(shownRows()[0]?.getAttribute('aria-rowindex')).toBe('2')
  await scrollTo(44 * 50_000)
  expect(textOf(shownRows().find((row) => row.dataset['index'] === '50000'))).toContain('Person 50000')
  expect(shownRows().length).toBeLessThan(40)
})

it('the page is told which rows are wanted, and shows a place for those that are not read', async () => {
  const rows = [...manyUsers.slice(0, 20), ...Array.from({ length: 80 }, () => undefined)]
  const wrapper = mountTable(rows)
  await nextTick()
  expect(wrapper.emitted('load')?.[0]).toEqual([0, expect.any(Number)])
  const unread = shownRows().filter((row) => row.getAttribute('aria-busy') === 'true')
  expect(unread.length).toBeGreaterThan(0)
  expect(textOf(unread[0])).toBe('Loading')
})

it('rows stand in their order once scrolling rests, and while it goes on none is made anew', async () => {
  mountTable(manyUsers)
  await nextTick()
  await scrollTo(44 * 12)
  const before = new Set(shownRows())
  await scrollTo(44 * 30)
  expect(shownRows().filter((row) => !before.has(row))).toEqual([])
  await until(() => {
    const order = shownRows().map((row) => Number(row.dataset['index']))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })
})

it('all are selected with one box, but for those that cannot be', async () => {
  const locked = new Map([['p2', 'That is you.']])
  const wrapper = mountTable(manyUsers.slice(0, 50), { locked, currentPersonId: 'p2' })
  await nextTick()
  byRole('checkbox', 'Select all').click()
  await nextTick()
  const selected = wrapper.emitted<[Set<string>]>('update:selected')?.at(-1)?.[0]
  expect(selected?.size).toBe(49)
  expect(selected?.has('p2')).toBe(false)
  expect((byRole('checkbox', 'Select p2@nordwerk.example') as HTMLInputElement).checked).toBe(false)
})

it('the columns chosen are those shown; the address stands below the name while it has none', async () => {
  const wrapper = mountTable(manyUsers.slice(0, 5))
  await nextTick()
  expect(textOf(shownRows()[0])).toMatch(/Person 0 p0@nordwerk.example p0 viewer/)
  await wrapper.setProps({ columns: ['name', 'email', 'since'] })
  expect(textOf(shownRows()[0])).toBe('P0 Person 0 p0@nordwerk.example Nov 21, 2026')
  await wrapper.setProps({ density: 'compact' })
  expect(shownRows()[1]?.style.transform).toBe('translateY(36px)')
})
