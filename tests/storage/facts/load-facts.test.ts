import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyChanges } from '@/domain/command/change'
import { decide } from '@/domain/commands'
import { byId } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import { tableNames } from '@/domain/model/tables'
import type { Db } from '@/storage/database/db'
import { execute } from '@/storage/commands/execute'
import { loadScenario } from '@/storage/load-scenario'
import { addCredentials } from './credentials'
import { commandOf } from './command-of'
import { catalogueWith, catalogueRules } from './catalogue-rules'
import { account, step } from './steps'
import type { StepInput } from './steps'
import { openTestWorkspace } from '../open-workspace'

const T0 = Date.UTC(2026, 10, 21, 12)

it('what is loaded for a command suffices: the decision is the one on the whole workspace', async () => {
  const { db } = await openTestWorkspace({ now: () => T0 })
  await fc.assert(
    fc.asyncProperty(
      catalogueRules,
      fc.array(step, { minLength: 8, maxLength: 24 }),
      async (chosen, steps) => {
        await loadScenario(db, 'small-team', T0)
        await db.catalogues.put(catalogueWith(chosen))
        await addCredentials(db, T0)
        let at = T0
        for (const [index, { stepInput: what, pick, as, wait }] of steps.entries()) {
          at += wait
          const facts = await allFacts(db)
          const command = commandOf(facts, what as StepInput, pick, at)
          const actorId = 'link' in command ? recipientOf(facts, command.link) : as
          const links = Array.from({ length: 3 }, (_, n) => `link-${String(index)}-${String(n)}`)
          const id =
            command.type === 'SignUp' ? newLogin(facts, command.username, index) : `step-${String(index)}`
          const envelope = { id, actorId, links, proofs: { passwordStrong: true, code: 'right' as const } }
          const expected = decide(facts, command, { ...envelope, at })
          const moment = at
          const answer = await execute(db, { command, envelope, secrets: [], deviceTime: () => moment })
          if ('refusal' in expected) {
            expect(inAnyOrder(answer)).toEqual(inAnyOrder(expected))
            continue
          }
          expect(answer).toEqual({ event: expected.event })
          const after = applyChanges(facts, expected.changes)
          expect(await allFacts(db)).toEqual(asPlainMaps(after))
        }
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 40) },
  )
}, 60_000)

/** Tables that took changes in are of a class of their own, which a comparison would notice. */
const asPlainMaps = (facts: Facts) =>
  Object.fromEntries(Object.entries(facts).map(([name, rows]) => [name, new Map<string, unknown>(rows)]))

/** Storage reads by another index: lists of what is in the way name the same, in whatever order. */
const inAnyOrder = (value: unknown): unknown => {
  if (Array.isArray(value))
    return value.map(inAnyOrder).sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inAnyOrder(one)]))
}

/** Whoever has left may sign up anew (C4). */
const newLogin = ({ people: known }: Facts, username: string, index: number) =>
  known.has(`new-${username}`) ? `anew-${String(index)}` : `new-${username}`

/** Links are opened by whom they were sent to, if they have a login. */
function recipientOf(facts: Facts, link: string): string {
  const email = [...facts.invitations.values()].find(({ links }) => links.includes(link))?.email
  return (
    [...facts.people.values()].find((person) => person.status === 'active' && person.email === email)?.id ??
    'nobody'
  )
}

/** All rows, users counted from the grants themselves. */
async function allFacts(db: Db): Promise<Facts> {
  const tables = await Promise.all(
    tableNames.map(async (table) => [table, byId(await db.table(table).toArray())]),
  )
  const facts = Object.fromEntries(tables) as Omit<Facts, 'users' | 'setAside'>
  const users = new Map<string, number>()
  for (const { primaryId, users: count } of await db.tallies.toArray()) users.set(primaryId, count)
  const granted = [...facts.grants.values()].filter(({ primaryId }) => primaryId === account)
  const counted = new Set(granted.map(({ personId }) => personId)).size
  expect(users.get(account) ?? 0).toBe(counted)
  return { ...facts, users, setAside: new Map() }
}
