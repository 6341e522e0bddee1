import { expect, it } from 'vitest'
import RowsRefused from '@/components/users/RowsRefused.vue'
import type { RefusedRow } from '@/components/users/useBulk'
import type { SharingRow } from '@/stores/sharing'
import { byRole } from '../base/find'
import { alerts, click, textOf } from '../hand'
import { mountApp } from '../mounted'

const refused = (n: number): RefusedRow => ({
  row: { key: `p${n}`, name: `Person ${n}`, email: `p${n}@x.example` } as SharingRow,
  refusal: { code: 'is-owner', email: `p${n}@x.example` },
})

it('K5: names who stands in the way, and takes all of them out in one press', async () => {
  const all = [0, 1, 2, 3, 4, 5, 6, 7].map(refused)
  const { wrapper } = await mountApp(RowsRefused, { props: { refused: all, all: 12 } })
  expect(alerts()).toEqual(['8 of 12 cannot be part of this'])
  expect(textOf(byRole('alert'))).toContain('Person 0: ')
  expect(textOf(byRole('alert'))).toContain('and 2 more')
  await click('button', 'Take these 8 out of the selection')
  expect(wrapper.emitted<[string[]]>('takeOut')?.[0]?.[0]).toHaveLength(8)
})

it('K5: when nobody is left there is nothing to take out', async () => {
  await mountApp(RowsRefused, { props: { refused: [refused(0)], all: 1 }, locale: 'de' })
  expect(alerts()).toEqual(['1 von 1 kann hier nicht dabei sein'])
  expect(document.querySelectorAll('[role=alert] button')).toHaveLength(0)
})
