import { factsIndex } from './facts-index'
import type { Plan } from '@/domain/model/catalogue'
import { applyChanges, squash } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import type { Decision } from '@/domain/command/command'
import type { Envelope } from '@/domain/command/envelope'
import type { SeatHolderRef } from '@/domain/seats/seat-holders'
import { accountIn, isPending } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { firstRefusal, rowsRefused } from '@/domain/command/refusal'
import type { Refusal } from '@/domain/command/refusal'
import { missingAccount } from '@/domain/access/authorize'
import { invitationHidden } from '@/domain/access/authorize-target'
import type { Context } from '@/domain/access/authorize'
import { applyAccessChange } from '@/domain/membership/change-access'
import { closeAccount } from '@/domain/account/close-account'
import { revokeAccess } from '@/domain/membership/revoke-access'
import type { Offer } from '@/domain/model/rows'

/** What makes a plan fit; applied in one step (P4). */
export interface Resolution {
  /** `revoke`: ids of users who lose all access. `withdraw`: ids of invitations. */
  revoke: string[]
  withdraw: string[]
  /** Users and invitations with changed access; `ending`: ids of accounts on which it is revoked. */
  change: (SeatHolderRef & { offers: Offer[]; ending?: string[] })[]
  close: string[]
}

export const emptyResolution: Resolution = { revoke: [], withdraw: [], change: [], close: [] }

/** K1.2: refuses if an invitation or subaccount of a resolution does not exist. */
export function missingInResolution(
  facts: Facts,
  context: Context,
  resolution: Resolution,
): Refusal | undefined {
  const { withdraw, change, close } = resolution
  const invited = change.flatMap((item) => ('invitationId' in item ? item.invitationId : []))
  const accountIds = change.flatMap(({ offers, ending = [] }) => [
    ...offers.map((o) => o.accountId),
    ...ending,
  ])
  return (
    firstRefusal([...withdraw, ...invited], (id) =>
      invitationHidden(facts, context, facts.invitations.get(id))
        ? { code: 'not-found', what: 'invitation', id }
        : undefined,
    ) ??
    firstRefusal(close, (id) =>
      accountIn(facts, context.tree, id)?.kind === 'primary'
        ? { code: 'not-found', what: 'account', id }
        : undefined,
    ) ??
    firstRefusal([...accountIds, ...close], (id) => missingAccount(facts, context, id))
  )
}

/** Whether a resolution changes anything, and whether it closes accounts. */
export const resolutionExtent = ({ revoke, withdraw, change, close }: Resolution) => ({
  resolving: [revoke, withdraw, change, close].some(({ length }) => length > 0),
  closing: close.length > 0,
})

/** Seat holders with changed access, each counted once, without those who have lost all access (K5). */
export function changedCount(
  after: Facts,
  { primary }: AccountTree,
  { change }: Resolution,
  at: number,
): number {
  const users = new Set<string>()
  for (const { primaryId, personId } of after.grants.values()) {
    if (primaryId === primary.id) users.add(personId)
  }
  const emails = change.flatMap((holder) => {
    if ('personId' in holder) {
      return users.has(holder.personId) ? (after.people.get(holder.personId)?.email ?? holder.personId) : []
    }
    const invitation = after.invitations.get(holder.invitationId)
    return invitation && isPending(invitation, at) ? invitation.email : []
  })
  return new Set(emails).size
}

/**
 * Applies a resolution: each change is decided by the command that it stands for, on the facts after the
 * earlier changes. An open invitation that an earlier change has ended is skipped: one to a removed user, or
 * sent by one (C3, C7).
 */
export function applyResolution(
  facts: Facts,
  tree: AccountTree,
  plan: Plan,
  resolution: Resolution,
  { seen: _, ...envelope }: Envelope, // The steps change rows themselves, so only the whole is checked.
): ResolutionResult | { refusal: Refusal } {
  const index = factsIndex(facts, [envelope.actorId, tree.primary.ownerId])
  const changes: Change[][] = []
  const revocations = revocationSteps(tree, resolution, envelope)
  const refusal = rowsRefused(
    revocations.map(({ holder, decide }) => refusalIn(decide(index.subsetFor(holder)))),
  )
  if (refusal) return { refusal }

  for (const { holder, decide } of [...revocations, ...changeSteps(tree, plan, resolution, envelope)]) {
    const current = index.subsetFor(holder)
    if (hasEnded(facts, current, holder, envelope.at)) continue
    const decision = decide(current)
    if ('refusal' in decision) return decision
    changes.push(decision.changes)
    index.update(decision.changes)
  }
  const squashed = squash(changes.flat())
  return closeSubaccounts(applyChanges(facts, squashed), squashed, resolution.close, envelope)
}

interface ResolutionResult {
  changes: Change[]
  after: Facts
}

/** One decision about one seat holder, on the subset of the facts that it needs. */
interface ResolutionStep {
  holder: SeatHolderRef
  decide: (current: Facts) => Decision
}

const refusalIn = (decision: Decision) => ('refusal' in decision ? decision.refusal : undefined)

function revocationSteps(
  { primary }: AccountTree,
  { revoke, withdraw }: Resolution,
  envelope: Envelope,
): ResolutionStep[] {
  const refs: SeatHolderRef[] = [
    ...[...new Set(revoke)].map((personId) => ({ personId })),
    ...[...new Set(withdraw)].map((invitationId) => ({ invitationId })),
  ]
  return refs.map((holder) => {
    const command = { type: 'RevokeAccess', primaryId: primary.id, ...targetIds(holder) } as const
    return { holder, decide: (current) => revokeAccess.decide(current, command, envelope) }
  })
}

/** Steps that change or revoke access; without offers a step is a revocation on some accounts (C2). */
function changeSteps(
  { primary }: AccountTree,
  plan: Plan,
  { change }: Resolution,
  envelope: Envelope,
): ResolutionStep[] {
  return change.map(({ offers, ending = [], ...holder }): ResolutionStep => {
    const targets = { primaryId: primary.id, ...targetIds(holder) }
    if (offers.length === 0 && ending.length > 0) {
      const command = { type: 'RevokeAccess', ...targets, accountIds: ending } as const
      return { holder, decide: (current) => revokeAccess.decide(current, command, envelope) }
    }
    const command = { type: 'ChangeAccess', ...targets, offers, ending } as const
    return { holder, decide: (current) => applyAccessChange(current, command, envelope, plan) }
  })
}

const targetIds = (holder: SeatHolderRef) => ({
  personIds: 'personId' in holder ? [holder.personId] : [],
  invitationIds: 'invitationId' in holder ? [holder.invitationId] : [],
})

/** Closes accounts one after another, each on the facts after the earlier changes. */
function closeSubaccounts(
  facts: Facts,
  before: readonly Change[],
  accountIds: readonly string[],
  envelope: Envelope,
): ResolutionResult | { refusal: Refusal } {
  const changes = [before]
  let after = facts
  for (const accountId of new Set(accountIds)) {
    const decision = closeAccount.decide(after, { type: 'CloseAccount', accountId }, envelope)
    if ('refusal' in decision) return decision
    changes.push(decision.changes)
    after = applyChanges(after, decision.changes)
  }
  return { changes: squash(changes.flat()), after }
}

/** Whether an invitation was open before and is not any more. */
function hasEnded(before: Facts, current: Facts, holder: SeatHolderRef, at: number): boolean {
  return (
    'invitationId' in holder &&
    isOpen(before, holder.invitationId, at) &&
    !isOpen(current, holder.invitationId, at)
  )
}

function isOpen({ invitations }: Facts, id: string, at: number): boolean {
  const invitation = invitations.get(id)
  return invitation !== undefined && isPending(invitation, at)
}
