import type { Plan } from '../catalogue/schema'
import { applyChanges, squash } from '../changes'
import type { Change } from '../changes'
import type { Envelope, Resolution } from '../commands'
import type { Decision } from '../decision'
import { accountIn } from '../facts'
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
  const offered = change.flatMap(({ offers }) => offers.map(({ accountId }) => accountId))
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
export function permissionsFor({ revoke, withdraw, change, close }: Resolution): string[] {
  const resolves = [revoke, withdraw, change, close].some(({ length }) => length > 0)
  return [
    'billing.edit',
    ...(resolves ? ['users.revoke', 'users.change-access'] : []),
    ...(close.length > 0 ? ['subaccounts.manage'] : []),
  ]
}

/** The changes of a resolution, each decided as the command it stands for, on what the earlier ones leave. */
export function resolve(
  facts: Facts,
  tree: Tree,
  plan: Plan,
  { revoke, withdraw, change, close }: Resolution,
  { seen: _, ...envelope }: Envelope, // What the form saw was compared once; the steps change those rows themselves.
): { changes: Change[] } | { refusal: Refusal } {
  const primaryId = tree.primary.id
  const steps: ((now: Facts) => Decision)[] = []
  if (revoke.length + withdraw.length > 0) {
    const command = { type: 'RevokeAccess', primaryId, personIds: revoke, invitationIds: withdraw } as const
    steps.push((now) => revokeAccess(now, command, envelope))
  }
  for (const one of change) {
    const who = {
      personIds: 'personId' in one ? [one.personId] : [],
      invitationIds: 'invitationId' in one ? [one.invitationId] : [],
    }
    const command = { type: 'ChangeAccess', primaryId, ...who, offers: one.offers } as const
    steps.push((now) => changeAccess(now, command, envelope, plan))
  }
  for (const accountId of close) {
    steps.push((now) => closeAccount(now, { type: 'CloseAccount', accountId }, envelope))
  }
  let now = facts
  const changes: Change[] = []
  for (const step of steps) {
    const decision = step(now)
    if ('refusal' in decision) return decision
    changes.push(...decision.changes)
    now = applyChanges(now, decision.changes)
  }
  return { changes: squash(changes) }
}
