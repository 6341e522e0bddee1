import { expect, it } from 'vitest'
import { changedSince } from '@/domain/command/changed-since'
import { world } from '../../fixtures/world'

const facts = world({ users: 1 })
const ask = (seen?: Record<string, number>) =>
  changedSince(facts, { id: 'c', actorId: 'olga', at: 0, ...(seen && { seen }) })

it('M-02: rows that are as they were seen are no reason', () => {
  expect(ask()).toBeUndefined()
  expect(ask({ 'grants/A/ada': 1, 'people/ada': 1 })).toBeUndefined()
})

it('M-02: a row that moved on is named with both revisions', () => {
  expect(ask({ 'grants/A/ada': 3, 'people/ada': 1 })).toEqual({
    code: 'changed-since',
    seen: [{ row: 'grants/A/ada', revision: 3 }],
    now: [{ row: 'grants/A/ada', revision: 1 }],
  })
})

it('M-02: a row that is gone, and one that was not there, count as revision 0', () => {
  expect(ask({ 'grants/A/ben': 1 })).toMatchObject({ now: [{ row: 'grants/A/ben', revision: 0 }] })
  expect(ask({ 'grants/A/ada': 0 })).toMatchObject({ now: [{ row: 'grants/A/ada', revision: 1 }] })
  expect(ask({ 'grants/A/ben': 0 })).toBeUndefined()
  expect(ask({ 'nonsense/x': 1 })).toMatchObject({ now: [{ row: 'nonsense/x', revision: 0 }] })
})
