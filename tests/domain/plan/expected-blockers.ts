import type { Plan } from '@/domain/model/catalogue'
import type { Facts } from '@/domain/command/facts'
import type { Access } from '@/domain/model/rows'
import type { BlockedHolder, Blockers } from '@/domain/command/refusal'
import { isOpen } from '../runs/reference'

// What does not fit a plan (P2) once more, as one list of lines, and written without looking at src.

/** One line for each thing that does not fit, and one for each count. */
export function expectedBlockers(facts: Facts, primaryId: string, plan: Plan, at: number): string[] {
  const lines: string[] = []
  const seats = new Map<string, string>()
  const seat = (email: string, who: string) => seats.has(email) || seats.set(email, who)
  const see = (who: string, accountId: string, access: Access) => {
    if ('role' in access) {
      if (!plan.roles.some((id) => id === access.role)) lines.push(`${who} ${accountId} ${access.role}`)
    } else if (!plan.custom) lines.push(`${who} ${accountId} custom ${access.permissions.length}`)
  }
  for (const { personId, accountId, access, ...grant } of facts.grants.values()) {
    if (grant.primaryId !== primaryId) continue
    seat(facts.people.get(personId)?.email ?? '', personId)
    see(personId, accountId, access)
  }
  for (const invitation of facts.invitations.values()) {
    if (invitation.primaryId !== primaryId || !isOpen(invitation, at)) continue
    if (pendingCounts(facts, plan)) seat(invitation.email, invitation.id)
    for (const { accountId, access } of invitation.offers) see(invitation.id, accountId, access)
  }
  if (seats.size > (plan.seats ?? Infinity)) {
    lines.push(`seats ${seats.size - (plan.seats ?? 0)}`, ...[...seats.values()].map((who) => `seat ${who}`))
  }
  const open = [...facts.accounts.values()].filter(
    (one) => one.id !== primaryId && one.primaryId === primaryId && one.status !== 'closed',
  )
  if (open.length > (plan.subaccounts ?? Infinity)) {
    lines.push(`subaccounts ${open.length - (plan.subaccounts ?? 0)}`, ...open.map(({ id }) => `open ${id}`))
  }
  return lines.toSorted()
}

function pendingCounts({ catalogues }: Facts, plan: Plan): boolean {
  const catalogue = [...catalogues.values()].find(({ plans }) => plans.some(({ id }) => id === plan.id))
  return catalogue?.policies.seatTakenBy !== 'active'
}

/** Whether an answer has these lines, those that it does not name only by their number. */
export function saysSo(expected: readonly string[], blockers: Blockers): boolean {
  const { seats, roles, custom, subaccounts } = blockers
  const lines = linesOf(blockers)
  const others = [seats?.who, roles, custom, subaccounts?.which].map((list) => list?.others ?? 0)
  const count = others.reduce((sum, one) => sum + one, lines.length)
  return count === expected.length && lines.every((line) => expected.includes(line))
}

/** The same lines of an answer that names everybody. */
export function linesOf(blockers: Blockers | undefined): string[] {
  if (!blockers) return []
  const { seats, roles, custom, subaccounts } = blockers
  const id = (holder: BlockedHolder) => ('personId' in holder ? holder.personId : holder.invitationId)
  return [
    ...roles.named.map((one) => `${id(one)} ${one.accountId} ${one.role}`),
    ...custom.named.map((one) => `${id(one)} ${one.accountId} custom ${one.permissions}`),
    ...(seats ? [`seats ${seats.over}`, ...seats.who.named.map((who) => `seat ${id(who)}`)] : []),
    ...(subaccounts
      ? [`subaccounts ${subaccounts.over}`, ...subaccounts.which.named.map((one) => `open ${one.accountId}`)]
      : []),
  ].toSorted()
}
