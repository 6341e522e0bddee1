import { describe, expect, it } from 'vitest'
import type { Change } from '@/domain/command/change'
import { added, applyChanges, changed, applyInSteps, removed, squash } from '@/domain/command/change'
import { grant, person } from '../../fixtures/rows'
import { world } from '../../fixtures/world'

const start = world({ users: 1, grants: [grant('ada', 'A1')] })
const ada = start.people.get('ada')!
const onA = start.grants.get('A/ada')!
const onA1 = start.grants.get('A1/ada')!

describe('many changes', () => {
  it('a step may make more changes than a call has room for arguments', () => {
    const many = Array.from({ length: 200_000 }, (_, n) => added('people', person(`p${n}`)))
    expect(applyInSteps(start, [() => many]).after.people.size).toBe(start.people.size + many.length)
  })
})

describe('a change is a row before and after', () => {
  it('changed raises the revision by one and leaves the row before as it was', () => {
    const change = changed('people', ada, { name: 'Ada L.' })
    expect(change).toEqual({
      table: 'people',
      key: 'ada',
      before: ada,
      after: { ...ada, name: 'Ada L.', revision: 2 },
    })
    expect(ada.name).toBe('Ada')
  })

  it('applying leaves the facts given as they are', () => {
    const after = applyChanges(start, [
      changed('people', ada, { name: 'Ada L.' }),
      added('people', person('new')),
    ])
    expect([start.people.get('ada')?.name, start.people.has('new')]).toEqual(['Ada', false])
    expect([after.people.get('ada')?.name, after.people.has('new')]).toEqual(['Ada L.', true])
    expect(after.accounts).toBe(start.accounts)
  })

  it('swapped before and after, changes take everything back', () => {
    const changes = [
      removed('grants', onA),
      changed('people', ada, { name: 'x' }),
      added('people', person('new')),
    ]
    const back = changes.map(({ table, key, before, after }) => ({
      ...{ table, key },
      ...(after && { before: after }),
      ...(before && { after: before }),
    })) as Change[]
    const again = applyChanges(applyChanges(start, changes), back)
    expect(Object.fromEntries([...again.people])).toEqual(Object.fromEntries([...start.people]))
    expect(Object.fromEntries([...again.grants])).toEqual(Object.fromEntries([...start.grants]))
    expect(again.users).toEqual(start.users)
  })
})

describe('S2: users are counted by person, not by grant', () => {
  const usersAfter = (...changes: Change[]) => applyChanges(start, changes).users.get('A')

  it('the first grant adds one, a further one none', () => {
    expect(usersAfter(added('grants', grant('ben', 'A')))).toBe(2)
    expect(usersAfter(added('grants', grant('ben', 'A')), added('grants', grant('ben', 'A2')))).toBe(2)
    expect(usersAfter(added('grants', grant('ada', 'A2')))).toBe(1)
  })

  it('the last grant takes one away, the others none', () => {
    expect(usersAfter(removed('grants', onA))).toBe(1)
    expect(usersAfter(removed('grants', onA), removed('grants', onA1))).toBe(0)
  })

  it('a changed grant changes no count, and another tree counts for itself', () => {
    expect(usersAfter(changed('grants', onA, { access: { role: 'viewer' } }))).toBe(1)
    const both = applyChanges(start, [added('grants', grant('ada', 'B'))])
    expect([both.users.get('A'), both.users.get('B')]).toEqual([1, 1])
  })
})

describe('squash: one change for each row', () => {
  const renamed = changed('people', ada, { name: 'one' })

  it('from what it was before all of them to what it is after', () => {
    const again = changed('people', renamed.after, { name: 'two' })
    expect(squash([renamed, removed('grants', onA), again])).toEqual([
      { table: 'people', key: 'ada', before: ada, after: again.after },
      removed('grants', onA),
    ])
  })

  it('added and then changed is added; changed and then removed is removed', () => {
    const fresh = added('people', person('new'))
    const later = changed('people', fresh.after, { name: 'later' })
    expect(squash([fresh, later])).toEqual([{ table: 'people', key: 'new', after: later.after }])
    expect(squash([renamed, removed('people', renamed.after)])).toEqual([removed('people', ada)])
  })

  it('added and then removed is nothing', () => {
    expect(squash([added('people', person('new')), removed('people', person('new'))])).toEqual([])
  })

  it('rows of two tables with the same key stay apart', () => {
    expect(squash([renamed, { ...removed('grants', onA), key: 'ada' }])).toHaveLength(2)
  })
})

it('inSteps: each step sees what the earlier ones left', () => {
  const { after, changes } = applyInSteps(start, [
    () => [removed('grants', onA)],
    (now) => [removed('grants', now.grants.get('A1/ada')!)],
    (now) => (now.users.get('A') === 0 ? [changed('people', ada, { name: 'gone' })] : []),
  ])
  expect(changes.map(({ table, key }) => `${table}/${key}`)).toEqual([
    'grants/A/ada',
    'grants/A1/ada',
    'people/ada',
  ])
  expect(after.people.get('ada')?.name).toBe('gone')
  expect(start.users.get('A')).toBe(1)
})
