import fc from 'fast-check'
import { expect, it } from 'vitest'
import { accessIndex } from '@/domain/access/access-index'
import { allPermissionIds, may } from '@/domain/access/effective-access'
import { applyChanges } from '@/domain/command/change'
import { decide } from '@/domain/commands'
import type { Facts } from '@/domain/command/facts'
import { onPlan, trees } from '../plan/generated-trees'
import { moves } from '../runs/moves'
import type { Decide } from '../runs/runner'
import { playMoves } from '../runs/runner'
import { starts } from '../runs/start'

// The usual number is quick and always the same; `RUNS=5000` takes new facts each time.
const soak = process.env.RUNS
const runs = (usual: number) =>
  soak === undefined ? { numRuns: usual, seed: 20261130 } : { numRuns: Number(soak) }
const hour = { timeout: 3_600_000 }

/** Cells of people × accounts × permissions with another answer than `may`. */
function differences(index: ReturnType<typeof accessIndex>, facts: Facts): string[] {
  const permissions = [...facts.catalogues.values()].flatMap((one) => [...allPermissionIds(one)])
  const cells: string[] = []
  for (const who of [...facts.people.keys(), 'stranger']) {
    for (const account of [...facts.accounts.keys(), 'nowhere']) {
      for (const permission of permissions) {
        const answer = may(facts, who, permission, account)
        if (index.may(who, permission, account) !== answer) cells.push(`${who} ${permission} ${account}`)
      }
    }
  }
  return cells
}

it('A7: the index gives the same answers as may, whatever the tree and its plan', hour, () => {
  const same = fc.property(trees, ({ catalogue, tree }) => {
    for (const { id } of catalogue.plans) {
      const facts = onPlan(tree, id)
      expect(differences(accessIndex(facts), facts)).toEqual([])
    }
  })
  fc.assert(same, runs(10))
})

/** Plays commands; after each that was accepted, the updated index is compared. */
const updatedAlong = (ignored?: string) =>
  fc.property(starts, moves, (start, steps) => {
    let index: ReturnType<typeof accessIndex> | undefined
    const decideAndUpdate: Decide = (facts, command, envelope) => {
      index ??= accessIndex(facts)
      const decision = decide(facts, command, envelope)
      if ('changes' in decision && decision.changes.length > 0) {
        const after = applyChanges(facts, decision.changes)
        index.update(
          after,
          decision.changes.filter(({ table }) => table !== ignored),
        )
        expect(differences(index, after)).toEqual([])
      }
      return decision
    }
    playMoves(decideAndUpdate, start, steps)
  })

it('A7: and after every accepted command of any run', hour, () => {
  fc.assert(updatedAlong(), runs(10))
})

it.each(['grants', 'people', 'accounts', 'catalogues'])(
  'control: an index that misses %s is caught',
  (table) => {
    expect(fc.check(updatedAlong(table), { numRuns: 40, seed: 1, endOnFailure: true }).failed).toBe(true)
  },
)
