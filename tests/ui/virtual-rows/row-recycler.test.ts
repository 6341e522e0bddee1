import { expect, it } from 'vitest'
import { createRowRecycler } from '@/ui/virtual-rows/row-recycler'

const indexes = (slots: readonly { index: number }[]) => slots.map(({ index }) => index)

it('a row keeps its place in the page while others are recycled around it', () => {
  const place = createRowRecycler()
  const before = place(0, 5, -1, true)
  const after = place(2, 7, -1, false)
  expect(indexes(after).sort()).toEqual([2, 3, 4, 5, 6])
  for (const { key, index } of after.filter(({ index }) => index < 5)) {
    expect(before.find((slot) => slot.index === index)?.key).toBe(key)
  }
  expect(new Set(after.map(({ key }) => key))).toEqual(new Set(before.map(({ key }) => key)))
})

it('at rest the rows stand in their order', () => {
  const place = createRowRecycler()
  place(0, 5, -1, true)
  place(3, 8, -1, false)
  expect(indexes(place(3, 8, -1, true))).toEqual([3, 4, 5, 6, 7])
})

it('the row with focus stays, however far one scrolls, with the same place', () => {
  const place = createRowRecycler()
  const [, second] = place(0, 5, 1, true)
  const far = place(100, 105, 1, true)
  expect(indexes(far)).toEqual([1, 100, 101, 102, 103, 104])
  expect(far[0]?.key).toBe(second?.key)
})

it('a shorter list has fewer places, and none twice', () => {
  const place = createRowRecycler()
  place(0, 10, 0, true)
  expect(indexes(place(0, 3, 0, true))).toEqual([0, 1, 2])
  expect(indexes(place(0, 10, 9, true))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})
