import type { Plan } from '../catalogue/schema'
import { applyChanges, squash } from '../changes'
import type { Change } from '../changes'
import type { Envelope, Named, Resolution } from '../commands'
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
  const { withdraw, partly = [], change, close } = resolution
  const invited = [...partly, ...change].flatMap((one) => ('invitationId' in one ? one.invitationId : []))
  const offered = [
    ...partly.flatMap(({ accountIds }) => accountIds),
    ...change.flatMap(({ offers }) => offers.map(({ accountId }) => accountId)),
  ]
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
    firstRefusal([...offered, ...close], (id) => missingAccount(facts, entry, id))
  )
}

/** K1.3: what changing the plan asks for, more with a resolution. */
export function permissionsFor({ revoke, withdraw, partly = [], change, close }: Resolution): string[] {
  const resolves = [revoke, withdraw, partly, change, close].some(({ length }) => length > 0)
  return [
    'billing.edit',
    ...(resolves ? ['users.revoke', 'users.change-access'] : []),
    ...(close.length > 0 ? ['subaccounts.manage'] : []),
  ]
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
  const { revoke, withdraw, partly = [], change, close } = resolution
  const removal = { type: 'RevokeAccess', primaryId, personIds: revoke, invitationIds: withdraw } as const
  const nobody = revoke.length + withdraw.length === 0
  return [
    ...(nobody ? [] : [{ decide: (now: Facts) => revokeAccess(now, removal, envelope) }]),
    ...partly.map(({ accountIds, ...who }): Step => {
      const command = { type: 'RevokeAccess', primaryId, ...listed(who), accountIds } as const
      return { ...about(who), decide: (now) => revokeAccess(now, command, envelope) }
    }),
    ...change.map(({ offers, ...who }): Step => {
      const command = { type: 'ChangeAccess', primaryId, ...listed(who), offers } as const
      return { ...about(who), decide: (now) => changeAccess(now, command, envelope, plan) }
    }),
    ...close.map((accountId): Step => {
      const command = { type: 'CloseAccount', accountId } as const
      return { decide: (now) => closeAccount(now, command, envelope) }
    }),
  ]
}

const about = (who: Named) => ('invitationId' in who ? { invitationId: who.invitationId } : {})

const listed = (who: Named) => ({
  personIds: 'personId' in who ? [who.personId] : [],
  invitationIds: 'invitationId' in who ? [who.invitationId] : [],
})

function isOpen({ invitations }: Facts, id: string, at: number): boolean {
  const invitation = invitations.get(id)
  return invitation !== undefined && isPending(invitation, at)
}
