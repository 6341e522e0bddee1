import { describe, expect, it } from 'vitest'
import { ChangingTable, rowsWith } from '@/domain/command/row-groups'

interface Row {
  id: string
  owner: string
}
const byOwner = ({ owner }: Row) => owner
const byId = ({ id }: Row) => id
const row = (id: string, owner: string): Row => ({ id, owner })
const table = (...rows: Row[]) => new Map(rows.map((one) => [one.id, one]))
const idsOf = (rows: ReadonlyMap<string, Row>, owner: string) => rowsWith(rows, byOwner, owner).map(byId)

describe('rows that have a key in common', () => {
  const fixed = table(row('1', 'ada'), row('2', 'ben'), row('3', 'ada'))

  it('are found in the order of the table', () => {
    expect([idsOf(fixed, 'ada'), idsOf(fixed, 'ben'), idsOf(fixed, 'gil')]).toEqual([['1', '3'], ['2'], []])
  })

  it('stay right in a table that changes, whatever changes it', () => {
    const changing = new ChangingTable(fixed)
    expect(idsOf(changing, 'ada')).toEqual(['1', '3'])
    changing.set('4', row('4', 'ada'))
    changing.set('1', row('1', 'ben'))
    changing.delete('3')
    changing.delete('9')
    expect([idsOf(changing, 'ada'), idsOf(changing, 'ben')]).toEqual([['4'], ['2', '1']])
    changing.clear()
    expect(idsOf(changing, 'ben')).toEqual([])
    changing.set('5', row('5', 'ben'))
    expect(idsOf(changing, 'ben')).toEqual(['5'])
    expect(idsOf(fixed, 'ada')).toEqual(['1', '3'])
  })
})
