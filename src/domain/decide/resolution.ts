import { factsIndex } from '../around'
import type { Plan } from '../catalogue/schema'
import { applyChanges, squash } from '../changes'
import type { Change } from '../changes'
import type { Envelope, Named, Resolution } from '../commands'
import type { Decision } from '../decision'
import { accountIn, isPending } from '../facts'
import type { Facts, Tree } from '../facts'
import { firstRefusal, rowsRefused } from '../refusals'
import type { Refusal } from '../refusals'
import { missingAccount } from '../rules/enter'
import { invitationHidden } from '../rules/enter-by'
import type { Entry } from '../rules/enter'
import { changeAccess } from './change-access'
import { closeAccount } from './close-account'
import { revokeAccess } from './revoke-access'

export const nothingToResolve: Resolution = { revoke: [], withdraw: [], change: [], close: [] }

/** K1.2: an invitation or account that a resolution names and that is not there; only subaccounts can be closed. */
export function namedMissing(facts: Facts, entry: Entry, resolution: Resolution): Refusal | undefined {
  const { withdraw, change, close } = resolution
  const invited = change.flatMap((one) => ('invitationId' in one ? one.invitationId : []))
  const on = change.flatMap(({ offers, ending = [] }) => [...offers.map((o) => o.accountId), ...ending])
  return (
    firstRefusal([...withdraw, ...invited], (id) =>
      invitationHidden(facts, entry, facts.invitations.get(id))
        ? { code: 'not-found', what: 'invitation', id }
        : undefined,
    ) ??
    firstRefusal(close, (id) =>
      accountIn(facts, entry.tree, id)?.kind === 'primary'
        ? { code: 'not-found', what: 'account', id }
        : undefined,
    ) ??
    firstRefusal([...on, ...close], (id) => missingAccount(facts, entry, id))
  )
}

/** Whether there is anything in it, and whether accounts are among it. */
export const extentOf = ({ revoke, withdraw, change, close }: Resolution) => ({
  resolving: [revoke, withdraw, change, close].some(({ length }) => length > 0),
  closing: close.length > 0,
})

/** How many have other access afterwards, each counted once; whoever has lost everything is counted elsewhere (K5). */
export function changedAndThere(after: Facts, { primary }: Tree, { change }: Resolution, at: number): number {
  const users = new Set<string>()
  for (const { primaryId, personId } of after.grants.values()) {
    if (primaryId === primary.id) users.add(personId)
  }
  const there = change.flatMap((who) => {
    if ('personId' in who) {
      return users.has(who.personId) ? (after.people.get(who.personId)?.email ?? who.personId) : []
    }
    const invitation = after.invitations.get(who.invitationId)
    return invitation && isPending(invitation, at) ? invitation.email : []
  })
  return new Set(there).size
}

/**
 * The changes of a resolution, each decided as the command it stands for, on what the earlier ones leave. An open
 * invitation that an earlier one has ended is done with: those to whoever is removed, or sent by them (C3, C7).
 */
export function resolve(
  facts: Facts,
  tree: Tree,
  plan: Plan,
  resolution: Resolution,
  { seen: _, ...envelope }: Envelope, // What the form saw was compared once; the steps change those rows themselves.
): Resolved | { refusal: Refusal } {
  const around = factsIndex(facts, [envelope.actorId, tree.primary.ownerId])
  const changes: Change[] = []
  const removals = removalsOf(tree, resolution, envelope)
  const refusal = rowsRefused(removals.map(({ who, decide }) => refusalIn(decide(around.subsetFor(who)))))
  if (refusal) return { refusal }

  for (const { who, decide } of [...removals, ...changesOf(tree, plan, resolution, envelope)]) {
    const now = around.subsetFor(who)
    if (hasEnded(facts, now, who, envelope.at)) continue
    const decision = decide(now)
    if ('refusal' in decision) return decision
    changes.push(...decision.changes)
    around.update(decision.changes)
  }
  return closed(applyChanges(facts, squash(changes)), changes, resolution.close, envelope)
}

interface Resolved {
  changes: Change[]
  after: Facts
}

/** What is asked for one holder; decided on the facts around them. */
interface Step {
  who: Named
  decide: (now: Facts) => Decision
}

const refusalIn = (decision: Decision) => ('refusal' in decision ? decision.refusal : undefined)

function removalsOf({ primary }: Tree, { revoke, withdraw }: Resolution, envelope: Envelope): Step[] {
  const all: Named[] = [
    ...[...new Set(revoke)].map((personId) => ({ personId })),
    ...[...new Set(withdraw)].map((invitationId) => ({ invitationId })),
  ]
  return all.map((who) => {
    const command = { type: 'RevokeAccess', primaryId: primary.id, ...listed(who) } as const
    return { who, decide: (now) => revokeAccess(now, command, envelope) }
  })
}

/** Other access, and what ends with it; where nothing is given, it is a revocation for some accounts (C2). */
function changesOf({ primary }: Tree, plan: Plan, { change }: Resolution, envelope: Envelope): Step[] {
  return change.map(({ offers, ending = [], ...who }): Step => {
    const named = { primaryId: primary.id, ...listed(who) }
    if (offers.length === 0 && ending.length > 0) {
      const command = { type: 'RevokeAccess', ...named, accountIds: ending } as const
      return { who, decide: (now) => revokeAccess(now, command, envelope) }
    }
    const command = { type: 'ChangeAccess', ...named, offers, ending } as const
    return { who, decide: (now) => changeAccess(now, command, envelope, plan) }
  })
}

const listed = (who: Named) => ({
  personIds: 'personId' in who ? [who.personId] : [],
  invitationIds: 'invitationId' in who ? [who.invitationId] : [],
})

/** Closes accounts one after the other, on what the changes so far leave. */
function closed(
  facts: Facts,
  before: readonly Change[],
  accountIds: readonly string[],
  envelope: Envelope,
): Resolved | { refusal: Refusal } {
  const changes = [...before]
  let after = facts
  for (const accountId of accountIds) {
    const decision = closeAccount(after, { type: 'CloseAccount', accountId }, envelope)
    if ('refusal' in decision) return decision
    changes.push(...decision.changes)
    after = applyChanges(after, decision.changes)
  }
  return { changes: squash(changes), after }
}

/** An invitation that was open and is no more. */
function hasEnded(before: Facts, now: Facts, who: Named, at: number): boolean {
  return 'invitationId' in who && isOpen(before, who.invitationId, at) && !isOpen(now, who.invitationId, at)
}

function isOpen({ invitations }: Facts, id: string, at: number): boolean {
  const invitation = invitations.get(id)
  return invitation !== undefined && isPending(invitation, at)
}
