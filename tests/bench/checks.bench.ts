import { accessIndex } from '@/domain/access/access-index'
import { permissionsIn } from '@/domain/access/effective-access'
import { sharing } from '@/domain/catalogue/sharing'
import { changed } from '@/domain/command/change'
import type { Facts } from '@/domain/command/facts'
import type { Grant } from '@/domain/model/rows'
import { stringBitset } from './bitset'
import { accountOf, generatedTree, personOf } from './generated-tree'
import type { Figure } from './figure'
import { ratio, timed } from './rounds'

const CHECKS = 1_000_000
const permissions = permissionsIn(sharing).map(({ id }) => id)

type Check = (personId: string, permission: string, accountId: string) => boolean

/** A2: a million checks by three string ids, asked in an order that no cache foresees. */
function asking(may: Check, people: number, accounts: number) {
  const who = Array.from({ length: people }, (_, n) => personOf(n))
  const where = Array.from({ length: accounts }, (_, n) => accountOf(n))
  let yes = 0
  return () =>
    timed(() => {
      for (let n = 0, seed = 1; n < CHECKS; n++) {
        seed = (seed * 1103515245 + 12345) & 0x7fffffff
        const person = who[seed % people] ?? ''
        const account = where[(seed >> 8) % accounts] ?? ''
        if (may(person, permissions[(seed >> 16) % permissions.length] ?? '', account)) yes++
      }
    }) + (yes < 0 ? 1 : 0)
}

/** A5: one grant changed, then a right answer, many times over. */
function changing(facts: Facts, update: (facts: Facts, before: Grant, after: Grant) => void, may: Check) {
  const grants = [...facts.grants.values()]
  const rows = new Map(facts.grants)
  const now = { ...facts, grants: rows }
  const times = 20_000
  return () =>
    timed(() => {
      for (let n = 0; n < times; n++) {
        const before = grants[(n * 7919) % grants.length]
        if (!before) continue
        const role = n % 2 === 0 ? 'manager' : 'designer'
        const { after } = changed('grants', before, { access: { role } })
        rows.set(after.id, after)
        update(now, before, after)
        if (may(after.personId, 'campaigns.send', after.accountId) !== (role === 'manager')) {
          throw new Error('a wrong answer')
        }
      }
    })
}

export default async function checks(): Promise<Figure[]> {
  const facts = generatedTree(1000, 20)
  const [ours, floor] = [accessIndex(facts), stringBitset(facts)]
  const a2 = await ratio(asking(ours.may, 1000, 20), asking(floor.may, 1000, 20))
  const speed = 1 / a2.ratio
  const figures: Figure[] = [
    {
      id: 'A2',
      what: 'checks by three string ids, of a string bitset',
      value: speed,
      unit: '×',
      goal: '≥ 0.7',
      met: speed >= 0.7,
    },
    { id: 'A2', what: 'checks a second', value: CHECKS / a2.ours / 1000, unit: 'M/s' },
  ]
  for (const people of [10, 100_000]) {
    const few = generatedTree(people, 1)
    const [book, bits] = [accessIndex(few), stringBitset(few)]
    const a5 = await ratio(
      changing(
        few,
        (now, before, after) => {
          book.update(now, [{ table: 'grants', key: after.id, before, after }])
        },
        book.may,
      ),
      changing(
        few,
        (_, __, after) => {
          bits.grant(after)
        },
        bits.may,
      ),
    )
    const what = `one grant changed, then a right answer, ${String(people)} people, of the limit`
    figures.push({ id: 'A5', what, value: a5.ratio, unit: '×', goal: '≤ 2', met: a5.ratio <= 2 })
  }
  return figures
}
