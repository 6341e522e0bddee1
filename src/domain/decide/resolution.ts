import type { Plan } from '../catalogue/schema'
import { applyChanges, squash } from '../changes'
import type { Change } from '../changes'
import type { Envelope, Resolution } from '../commands'
import type { Decision } from '../decision'
import { accountIn, isPending } from '../facts'
import type { Facts, Tree } from '../facts'
import { firstRefusal } from '../refusals'
import type { Refusal } from '../refusals'
import { invitationHidden, missingAccount } from '../rules/enter'
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
  let now = facts
  const changes: Change[] = []
  const ended = (id: string) => isOpen(facts, id, envelope.at) && !isOpen(now, id, envelope.at)
  for (const step of stepsOf(tree, plan, resolution, envelope)) {
    if (step.invitationId !== undefined && ended(step.invitationId)) continue
    const decision = step.decide(now)
    if ('refusal' in decision) return decision
    changes.push(...decision.changes)
    now = applyChanges(now, decision.changes)
  }
  return { changes: squash(changes), after: now }
}

interface Resolved {
  changes: Change[]
  after: Facts
}

interface Step {
  /** The open invitation that it is about. */
  invitationId?: string
  decide: (now: Facts) => Decision
}

function stepsOf(tree: Tree, plan: Plan, resolution: Resolution, envelope: Envelope): Step[] {
  const primaryId = tree.primary.id
  const { revoke, withdraw, change, close } = resolution
  const removal = { type: 'RevokeAccess', primaryId, personIds: revoke, invitationIds: withdraw } as const
  const nobody = revoke.length + withdraw.length === 0
  return [
    ...(nobody ? [] : [{ decide: (now: Facts) => revokeAccess(now, removal, envelope) }]),
    ...change.map((one) => changeStep(tree, plan, one, envelope)),
    ...close.map((accountId): Step => {
      const command = { type: 'CloseAccount', accountId } as const
      return { decide: (now) => closeAccount(now, command, envelope) }
    }),
  ]
}

/** Other access, and what ends with it; where nothing is given, it is a revocation for some accounts (C2). */
function changeStep(
  { primary }: Tree,
  plan: Plan,
  one: Resolution['change'][number],
  envelope: Envelope,
): Step {
  const { offers, ending = [] } = one
  const about = 'invitationId' in one ? { invitationId: one.invitationId } : {}
  const who = {
    primaryId: primary.id,
    personIds: 'personId' in one ? [one.personId] : [],
    invitationIds: 'invitationId' in one ? [one.invitationId] : [],
  }
  if (offers.length === 0 && ending.length > 0) {
    const command = { type: 'RevokeAccess', ...who, accountIds: ending } as const
    return { ...about, decide: (now) => revokeAccess(now, command, envelope) }
  }
  const command = { type: 'ChangeAccess', ...who, offers, ending } as const
  return { ...about, decide: (now) => changeAccess(now, command, envelope, plan) }
}

function isOpen({ invitations }: Facts, id: string, at: number): boolean {
  const invitation = invitations.get(id)
  return invitation !== undefined && isPending(invitation, at)
}
