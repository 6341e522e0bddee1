import { applyChanges } from '@/domain/command/change'
import type { decide } from '@/domain/commands'
import type { Facts } from '@/domain/command/facts'
import { tableNames } from '@/domain/model/tables'
import { T0 } from '../../fixtures/time'
import { commandOf, envelopeOf } from './command-of'
import { InvitationLedger } from './invitation-ledger'
import type { Move } from './moves'
import { primaries } from './reference'
import { checkRefusal } from './refusal-checks'
import { startWorld } from './start'
import type { StartOfRun } from './start'
import type { Check } from './state-invariants'
import { checkState } from './state-invariants'
import { checkStep } from './step-invariants'

export type Decide = typeof decide
/** How often each answer was given: `InviteUsers ok`, `InviteUsers seat-limit-reached`. */
export type Tally = Map<string, number>

/** Takes the moves one after the other and checks the invariants after each; throws at the first that fails. */
export function playMoves(
  decideBy: Decide,
  start: StartOfRun,
  moves: Move[],
  tally: Tally = new Map(),
): Facts {
  let facts = startWorld(start)
  const ledger = new InvitationLedger(facts)
  for (const table of tableNames) facts[table].forEach(deepFreeze)
  let at = T0
  moves.forEach((move, step) => {
    at += move.wait
    const command = commandOf(facts, move, at)
    const envelope = envelopeOf(facts, move, step, at)
    const check: Check = (wrong, what) => {
      if (wrong) throw new Error(`${what}\nafter ${JSON.stringify(command)} by ${envelope.actorId}`)
    }
    const decision = decideBy(facts, command, envelope)
    const answer = 'refusal' in decision ? decision.refusal.code : 'ok'
    tally.set(`${command.type} ${answer}`, (tally.get(`${command.type} ${answer}`) ?? 0) + 1)
    if ('refusal' in decision) {
      check('changes' in decision, 'V14: a refused command changes nothing')
      checkRefusal(facts, command, decision.refusal, ledger, at, check)
      return
    }
    decision.changes.forEach(({ after }) => after && deepFreeze(after))
    const after = applyChanges(facts, decision.changes)
    for (const primary of primaries(after))
      ledger.record(treeOnly(facts, primary.id), treeOnly(after, primary.id), command, primary, at)
    checkStep({ before: facts, after, changes: decision.changes, command, envelope }, check)
    checkState(after, ledger, at, check)
    facts = after
  })
  return facts
}

const treeOnly = (facts: Facts, primaryId: string): Facts => ({
  ...facts,
  invitations: new Map([...facts.invitations].filter(([, one]) => one.primaryId === primaryId)),
})

/** V14: whoever changes a row in place is found out. */
function deepFreeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return
  Object.freeze(value)
  Object.values(value).forEach(deepFreeze)
}
