import { sharing } from '@/domain/catalogue/sharing'
import { blockersOf } from '@/domain/plan/plan-fit'
import { treeOf } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { accountOf, generatedTree } from './generated-tree'
import type { Figure } from './figure'
import { ratio, timed } from './rounds'

/** A7: the bare floor: every grant is looked at once, and what does not fit is kept with who has it. */
function onePass(facts: Facts, roles: ReadonlySet<string>): number {
  const people = new Set<string>()
  const lacking: { personId: string; accountId: string; role: string }[] = []
  for (const { personId, accountId, access } of facts.grants.values()) {
    people.add(personId)
    if ('role' in access && !roles.has(access.role)) lacking.push({ personId, accountId, role: access.role })
  }
  return people.size + lacking.length
}

export default async function downgrade(): Promise<Figure[]> {
  const facts = generatedTree(5000, 20)
  const tree = treeOf(facts, accountOf(0))
  const bronze = sharing.plans.find(({ id }) => id === 'sharing.bronze')
  if (!tree || !bronze) throw new Error('no tree')
  const roles = new Set(bronze.roles)
  const figure = await ratio(
    () => timed(() => blockersOf(facts, tree, bronze, 0)),
    () => timed(() => onePass(facts, roles)),
  )
  const what = 'downgrade check over 100,000 grants'
  return [
    {
      id: 'A7',
      what: `${what}, of one pass`,
      value: figure.ratio,
      unit: '×',
      goal: '≤ 2',
      met: figure.ratio <= 2,
    },
    { id: 'A7', what, value: figure.ours, unit: 'ms', goal: '≤ 16', met: figure.ours <= 16 },
  ]
}
