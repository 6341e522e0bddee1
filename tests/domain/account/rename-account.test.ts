import { describe, expect, it } from 'vitest'
import { rename } from '../../fixtures/commands'
import { grant, subaccount } from '../../fixtures/rows'
import { refused, run } from '../../fixtures/run'
import { world } from '../../fixtures/world'

const before = world({ users: 2, grants: [grant('gil', 'A1', 'admin'), grant('gil', 'A2')] })
const hidden = (id: string) => ({ code: 'not-found', what: 'account', id })

describe('RenameAccount', () => {
  it.each(['A', 'A1'])('gives %s another name', (id) => {
    const account = before.accounts.get(id)!
    const { changes, event } = run(before, rename(id, ' Berlin '))
    expect(changes).toEqual([
      {
        ...{ table: 'accounts', key: id, before: account },
        after: { ...account, name: 'Berlin', revision: 2 },
      },
    ])
    expect(event).toEqual({
      type: 'AccountRenamed',
      primaryId: 'A',
      before: `Account ${id}`,
      name: 'Berlin',
    })
  })

  it('nothing to do: the name is the same', () => {
    expect(run(before, rename('A', 'Account A '))).toMatchObject({
      changes: [],
      event: { before: 'Account A', name: 'Account A' },
    })
  })

  it('A4: whoever may on that very account, and on no other', () => {
    expect(run(before, rename('A1', 'Berlin'), { as: 'gil' }).refusal).toBeUndefined()
    expect(refused(before, rename('A', 'Berlin'), { as: 'gil' })).toEqual(hidden('A'))
    expect(refused(before, rename('A1', 'Berlin'), { as: 'ada' })).toEqual(hidden('A1'))
    for (const [as, id] of [
      ['gil', 'A2'],
      ['ben', 'A'],
    ] as const) {
      expect(refused(before, rename(id, 'Berlin'), { as })).toEqual({
        ...{ code: 'not-allowed', permission: 'account.rename' },
        ...{ accountId: id, name: `Account ${id}` },
      })
    }
  })

  it('refused: nobody, outsiders, no such account, no name, a long one, a closed account', () => {
    expect(refused(before, rename('A', 'B'), { as: 'nobody' })).toEqual({ code: 'not-signed-in' })
    expect(refused(before, rename('A1', 'B'), { as: 'bruno' })).toEqual(hidden('A1'))
    expect(refused(before, rename('Z', 'B'))).toEqual(hidden('Z'))
    expect(refused(before, rename('B', 'B'))).toEqual(hidden('B'))
    expect(refused(before, rename('A', '\u200b'))).toEqual({ code: 'name-missing' })
    expect(refused(before, rename('A', 'x'.repeat(101)))).toEqual({ code: 'name-too-long', limit: 100 })
    const shut = world({ rows: { accounts: [subaccount('A1', { status: 'closed' })] } })
    expect(refused(shut, rename('A1', 'B'))).toEqual({
      ...{ code: 'account-closed', accountId: 'A1', name: 'Account A1' },
    })
  })

  it('refused: renamed elsewhere while the form was open', () => {
    expect(refused(before, rename('A', 'Berlin'), { seen: { 'accounts/A': 7 } })).toEqual({
      code: 'changed-since',
      seen: [{ row: 'accounts/A', revision: 7 }],
      now: [{ row: 'accounts/A', revision: 1 }],
    })
  })
})
