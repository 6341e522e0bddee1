import { expect, it } from 'vitest'
import BulkRefusedRows from '@/features/users/bulk/BulkRefusedRows.vue'
import type { RefusedRow } from '@/features/users/bulk/useBulkSelection'
import type { SharingRow } from '@/stores/sharing'
import { byRole } from '../../../support/by-role'
import { alerts, click, textOf } from '../../../support/user-actions'
import { mountApp } from '../../../support/mount-app'

const refused = (n: number): RefusedRow => ({
  row: { key: `p${n}`, name: `Person ${n}`, email: `p${n}@x.example` } as SharingRow,
  refusal: { code: 'is-owner', email: `p${n}@x.example` },
})

it('K5: names who stands in the way, and takes all of them out in one press', async () => {
  const all = [0, 1, 2, 3, 4, 5, 6, 7].map(refused)
  const { wrapper } = await mountApp(BulkRefusedRows, { props: { refused: all, rowCount: 12 } })
  expect(alerts()).toEqual(['8 of 12 cannot be part of this'])
  expect(textOf(byRole('alert'))).toContain('Person 0: ')
  expect(textOf(byRole('alert'))).toContain('and 2 more')
  await click('button', 'Take these 8 out of the selection')
  expect(wrapper.emitted<[string[]]>('deselect')?.[0]?.[0]).toHaveLength(8)
})

it('K5: when nobody is left there is nothing to take out', async () => {
  await mountApp(BulkRefusedRows, { props: { refused: [refused(0)], rowCount: 1 }, locale: 'de' })
  expect(alerts()).toEqual(['1 von 1 kann hier nicht dabei sein'])
  expect(document.querySelectorAll('[role=alert] button')).toHaveLength(0)
})
