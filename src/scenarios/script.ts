import { applyChanges } from '@/domain/command/change'
import { shippedCatalogues } from '@/domain/catalogue/shipped'
import type { Command, LogEntry } from '@/domain/commands'
import { decide, mailCount } from '@/domain/commands'
import type { ScenarioId } from './ids'
import { byId, emptyFacts } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'

/** One command of a scenario. Ids are fixed, times are relative to the workspace's clock. */
export interface ScenarioStep {
  id: string
  /** The actor: id of a person, or `nobody`. */
  as: string
  /** How long before now it happened (ms). */
  msAgo: number
  /** A command, or a function that builds it from the facts at that point. */
  command: Command | ((facts: Facts) => Command)
}

/** A built-in scenario: its steps, and who acts when it is opened. */
export interface Script {
  id: ScenarioId
  steps: readonly ScenarioStep[]
  startsAs?: string
  /** Rows instead of steps, at a moment (UTC ms); `links` is the number of link hashes needed. */
  initial?: { links: number; rows: (now: number, links: readonly string[]) => Facts }
  /** Number of generated users who join after the scenario is loaded. */
  generatedUsers?: number
}

export interface ScenarioState {
  facts: Facts
  log: LogEntry[]
}

/** How many link hashes a script needs: for the mails that it sends, and its first rows. */
export const linksOf = ({ steps, initial }: Script): number =>
  steps.reduce(
    (sum, { command }) => sum + (typeof command === 'function' ? 0 : mailCount(command)),
    initial?.links ?? 0,
  )

/**
 * Runs a script up to `now` (UTC ms) by deciding its commands in order. `links` are hashes for the mails that
 * it sends, used in order. A refused step is a bug and throws.
 */
export function runScript(script: Script, now: number, links: readonly string[] = []): ScenarioState {
  const unusedLinks = [...links]
  const { initial } = script
  let facts = initial ? initial.rows(now, unusedLinks.splice(0, initial.links)) : initialFacts()
  const log: LogEntry[] = []
  for (const { id, as: actorId, msAgo, command: commandOrMake } of script.steps) {
    const command = typeof commandOrMake === 'function' ? commandOrMake(facts) : commandOrMake
    const envelope = {
      id,
      actorId,
      at: now - msAgo,
      links: unusedLinks.splice(0, mailCount(command)),
      proofs: { passwordStrong: true, demoPassword: true, code: 'right' as const },
    }
    const decision = decide(facts, command, envelope)
    if ('refusal' in decision)
      throw new Error(`Scenario ${script.id}, ${id}: ${JSON.stringify(decision.refusal)}`)
    const { changes, event } = decision
    facts = applyChanges(facts, changes)
    log.push({ seq: log.length + 1, id, at: envelope.at, actorId, command, event, changes })
  }
  return { facts, log }
}

/** The facts of a workspace that has only the shipped catalogues. */
export const initialFacts = (): Facts => ({ ...emptyFacts, catalogues: byId(shippedCatalogues) })
