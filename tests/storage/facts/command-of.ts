import type { Command } from '@/domain/commands'
import { withCell } from '@/domain/catalogue/edits'
import { levels } from '@/domain/catalogue/levels'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Facts } from '@/domain/command/facts'
import type { Invitation } from '@/domain/model/rows'
import { suggestionFor } from '../../domain/plan/suggested'
import { withoutRole, withPlan } from '../../fixtures/catalogue-edits'
import { account, people, subaccount } from './steps'
import type { StepInput } from './steps'

/** What a step asks for in the facts that it finds. */
export function commandOf(
  facts: Facts,
  { type, emails: to = [], email = '', offers: give = [], personIds = [], narrow, ...rest }: StepInput,
  pick: number,
  at: number,
): Command {
  const open = ({ status, sentAt }: Invitation) => (status === 'pending' ? 1e15 : 0) + sentAt
  const invitations = [...facts.invitations.values()].toSorted((a, b) => open(a) - open(b))
  const chosen = invitations.at(-1 - (pick % Math.min(3, invitations.length)))
  const [id, link] = [chosen?.id ?? '', chosen?.links.at(-1 - (pick % 4 === 0 ? 1 : 0)) ?? '']
  const invitationIds = pick % 5 === 0 ? [id] : []
  switch (type) {
    case 'InviteUsers':
      return {
        ...{ type, primaryId: account, invitations: to.map((one) => ({ email: one, offers: give })) },
        ...(pick % 4 === 0 && {
          replacing: pick % 8 === 0 ? { invitationId: id } : { personId: people[pick % 5] ?? '' },
        }),
      }
    case 'SignUp':
      return { type, name: 'New', username: email.slice(0, email.indexOf('@')), email }
    case 'EditInvitation':
      return { type, invitationId: id, offers: give }
    case 'ChangeAccess':
      return {
        ...{ type, primaryId: account, personIds, invitationIds, offers: give },
        ...(pick % 3 === 0 && { ending: [pick % 2 === 0 ? account : subaccount] }),
      }
    case 'RevokeAccess':
      return { type, primaryId: account, personIds, invitationIds, ...(narrow && { accountIds: [account] }) }
    case 'AcceptInvitation':
    case 'DeclineInvitation':
    case 'RequestFreshLink':
      return { type, link }
    case 'SetMailDelivery': {
      const delivery = pick % 3 === 0 ? ({ kind: 'at-once' } as const) : ({ kind: 'spam' } as const)
      return { type, domain: 'lindgarten.example', delivery }
    }
    case 'EditCatalogue':
      return { type, catalogueId: 'levels', catalogue: editedBy(facts, pick) }
    case 'OpenSubaccount':
      return { type, primaryId: account, name: 'Branch' }
    case 'RenameAccount':
      return { type, accountId: accountNamed(facts, rest.accountId), name: `Name ${String(pick % 3)}` }
    case 'CloseAccount':
      return { type, accountId: accountNamed(facts, rest.accountId) }
    case 'ChangePlan': {
      const planId = rest.planId ?? ''
      const plan = facts.catalogues.get('levels')?.plans.find((one) => one.id === planId)
      const close = pick % 3 === 0 ? [accountNamed(facts, 'newest')] : []
      const person = { personId: personIds[0] ?? '', offers: give }
      const byHand = {
        revoke: pick % 2 === 0 ? personIds.slice(1) : personIds,
        withdraw: invitationIds,
        change: [pick % 4 === 0 ? { invitationId: id, offers: give } : person],
        close,
      }
      if (rest.resolved === 'by hand') return { type, primaryId: account, planId, resolution: byHand }
      if (rest.resolved === 'not' || !plan) return { type, primaryId: account, planId }
      const proposal = { ...suggestionFor(facts, account, plan, at), close }
      return { type, primaryId: account, planId, resolution: proposal }
    }
    case 'TransferOwnership':
      return { type, primaryId: account, toPersonId: personIds[0] ?? '' }
    case 'LeaveAccount':
      return { type, primaryId: pick % 5 === 0 ? 'atelier' : account }
    case 'RequireTwoFactor':
      return { type, primaryId: account, required: narrow === true }
    case 'SetUpTwoFactor':
    case 'TurnOffTwoFactor':
      return { type }
    case 'CreateApiKey':
      return { type, accountId: accountNamed(facts, rest.accountId), label: 'Key', hash: 'hash' }
    case 'DeleteApiKey':
      return { type, keyId: idAt(facts.apiKeys, pick) }
    case 'SignInApp':
      return { type, accountId: accountNamed(facts, rest.accountId), platform: 'web' }
    case 'SignOutApp':
      return { type, appSessionId: idAt(facts.appSessions, pick) }
    default:
      return { type: type as 'ResendInvitation' | 'WithdrawInvitation', invitationId: id }
  }
}

/** A cell turned round, so that keys end or not; a role gone, or fewer seats, so that somebody is in the way or not. */
function editedBy(facts: Facts, pick: number): Catalogue {
  const catalogue = facts.catalogues.get('levels') ?? levels
  const role = pick % 2 === 0 ? 'author' : 'admin'
  if (pick % 5 === 0) return withoutRole(catalogue, role === 'admin' ? 'viewer' : role)
  if (pick % 5 === 1)
    return withPlan(catalogue, 'levels.standard', { seats: pick % 4, custom: pick % 2 === 0 })
  const holds = catalogue.roles.some(
    ({ id, permissions }) => id === role && permissions.includes('api-keys.manage'),
  )
  return withCell(catalogue, role, 'api-keys.manage', !holds)
}

const idAt = (rows: ReadonlyMap<string, unknown>, n: number) =>
  [...rows.keys(), 'gone'].at(n % (rows.size + 1)) ?? ''

/** The account itself, or in place of `newest` the last subaccount opened. */
function accountNamed(facts: Facts, id = 'newest'): string {
  if (id !== 'newest') return id
  const open = [...facts.accounts.values()].filter(
    (one) => one.kind === 'subaccount' && one.status === 'open',
  )
  return open.toSorted((a, b) => a.since - b.since).at(-1)?.id ?? subaccount
}
