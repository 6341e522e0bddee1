import type { Facts } from '@/domain/command/facts'
import type { Refusal } from '@/domain/command/refusal'
import type { Command } from '@/domain/commands'
import { expectedBlockers, saysSo } from '../plan/expected-blockers'
import type { InvitationLedger } from './invitation-ledger'
import { catalogueOf, primaries, seatsTaken } from './reference'
import type { Check } from './state-invariants'

/** A refusal for seats or rate tells the truth: the counts are right, and it really did not fit. */
export function checkRefusal(
  facts: Facts,
  command: Command,
  refusal: Refusal,
  ledger: InvitationLedger,
  at: number,
  check: Check,
): void {
  const primary = primaries(facts).find(({ id }) => id === treeOfCommand(facts, command))
  if (!primary) return
  // Whoever is replaced has gone by then, with what they leave behind (S8).
  const swaps = command.type === 'InviteUsers' && command.replacing !== undefined
  if (refusal.code === 'seat-limit-reached') {
    const used = seatsTaken(facts, primary, at).taken.size
    const miscounted = swaps ? refusal.used > used : refusal.used !== used
    check(miscounted || refusal.used + refusal.needed <= refusal.limit, 'S3: the seats really did not fit')
  }
  if (refusal.code === 'subaccount-limit-reached') {
    const open = [...facts.accounts.values()].filter(
      (one) => one.primaryId === primary.id && one.id !== primary.id && one.status === 'open',
    )
    check(
      refusal.used !== open.length || refusal.used < refusal.limit,
      'P5: the subaccount really did not fit',
    )
  }
  if (refusal.code === 'downgrade-blocked' && command.type === 'ChangePlan' && !command.resolution) {
    const plan = catalogueOf(facts, { ...primary, planId: command.planId }).plan
    const expected = expectedBlockers(facts, primary.id, plan, at)
    check(!saysSo(expected, refusal), 'P2: the plan really did not fit')
  }
  if (refusal.code === 'invitation-rate-limited') {
    const left = Math.max(
      0,
      catalogueOf(facts, primary).catalogue.limits.newUsers - ledger.count(facts, primary, at),
    )
    const miscounted = swaps ? refusal.left < left : refusal.left !== left
    check(miscounted || refusal.needed <= refusal.left, 'I5: the rate really did not fit')
    check(refusal.retryAt !== undefined && refusal.retryAt <= at, 'I5: retryAt lies ahead')
  }
}

function treeOfCommand(facts: Facts, command: Command): string | undefined {
  if ('primaryId' in command) return command.primaryId
  if ('invitationId' in command) return facts.invitations.get(command.invitationId)?.primaryId
  if (!('link' in command)) return undefined
  return [...facts.invitations.values()].find(({ links }) => links.includes(command.link))?.primaryId
}
