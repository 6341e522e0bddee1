import type { Command, CommandType } from '@/domain/commands'
import type { SetMailDelivery } from '@/domain/invitation/set-mail-delivery'
import { withCell } from '@/domain/catalogue/edits'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Facts } from '@/domain/command/facts'
import { caseCatalogue } from '../../fixtures/catalogue'
import { withoutRole, withPlan } from '../../fixtures/catalogue-edits'
import type { Move } from './moves'

/** The kinds of commands about what is one's own. */
type CredentialCommand =
  | 'LeaveAccount'
  | 'CreateApiKey'
  | 'DeleteApiKey'
  | 'SignInApp'
  | 'SignOutApp'
  | 'RequireTwoFactor'
  | 'SetUpTwoFactor'
  | 'TurnOffTwoFactor'
  | 'SetMailDelivery'
  | 'EditCatalogue'

/** What such a move asks for in the facts that it finds. */
export function credentialCommand(
  facts: Facts,
  move: Move & { kind: CredentialCommand },
  primaryId: string,
  accountId: string,
): Command {
  const { kind, names, pick, whole } = move
  switch (kind) {
    case 'LeaveAccount':
      return { type: kind, primaryId }
    case 'CreateApiKey':
      return { type: kind, accountId, label: pick === 4 ? ' ' : (names[0] ?? ''), hash: 'hash' }
    case 'DeleteApiKey':
      return { type: kind, keyId: picked(facts, move)?.id ?? 'gone' }
    case 'SignInApp':
      return { type: kind, accountId, platform: (['ios', 'android', 'web'] as const)[pick % 3] ?? 'ios' }
    case 'SignOutApp':
      return { type: kind, appSessionId: picked(facts, move)?.id ?? 'gone' }
    case 'RequireTwoFactor':
      return { type: kind, primaryId, required: whole }
    case 'SetMailDelivery':
      return {
        ...{ type: kind, domain: pick === 4 ? 'nowhere' : 'people.example' },
        delivery: deliveries[(pick + names.length) % deliveries.length] ?? { kind: 'at-once' },
      }
    case 'EditCatalogue':
      return { type: kind, catalogueId: 'cases', catalogue: editedBy(facts, move) }
    case 'SetUpTwoFactor':
    case 'TurnOffTwoFactor':
      return { type: kind }
  }
}

/** One cell turned round, a role or a plan taken away, fewer seats, another policy; sometimes what does not hold together. */
function editedBy(facts: Facts, { pick, whole, offers, planId }: Move): Catalogue {
  const catalogue = facts.catalogues.get('cases') ?? caseCatalogue()
  const access = offers[0]?.access
  const role = access && 'role' in access ? access.role : 'viewer'
  if (pick === 0) return withoutRole(catalogue, role)
  if (pick === 1) return withPlan(catalogue, planId, { seats: whole ? 5 : 2, custom: whole })
  if (pick === 2) {
    const seatTakenBy = whole ? ('active' as const) : ('active-and-pending' as const)
    return { ...catalogue, policies: { ...catalogue.policies, seatTakenBy } }
  }
  const permission = whole ? 'api-keys.manage' : 'users.invite'
  return withCell(catalogue, role, permission, pick === 3)
}

const deliveries: SetMailDelivery['delivery'][] = [
  ...[{ kind: 'spam' } as const, { kind: 'at-once' } as const, { kind: 'delayed', minutes: 0 } as const],
  ...[{ kind: 'delayed', minutes: 30 } as const, { kind: 'bounced', reason: 'mailbox-full' } as const],
]

/** Who is likely to ask: whose key or app it is, some user who may leave, somebody who signs in otherwise. */
export function credentialOwner(facts: Facts, move: Move): string | undefined {
  if (move.kind === 'DeleteApiKey' || move.kind === 'SignOutApp') return picked(facts, move)?.personId
  if (!byAnyUser.includes(move.kind)) return undefined
  const users = [...new Set([...facts.grants.values()].map(({ personId }) => personId))]
  return users.at(move.pick % Math.max(1, users.length))
}

const byAnyUser: CommandType[] = [
  ...(['LeaveAccount', 'SetUpTwoFactor', 'TurnOffTwoFactor', 'CreateApiKey', 'SignInApp'] as const),
]

function picked(facts: Facts, { kind, pick }: Move) {
  const all = [...(kind === 'DeleteApiKey' ? facts.apiKeys : facts.appSessions).values()]
  return all.at(pick % Math.max(1, all.length))
}
