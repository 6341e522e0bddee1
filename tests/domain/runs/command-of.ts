import type { Envelope } from '@/domain/command/envelope'
import type { Command } from '@/domain/commands'
import { isUser } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import type { Invitation, Offer } from '@/domain/model/rows'
import { emailOf, treeIdOf } from '../../fixtures/rows'
import { credentialOwner, credentialCommand } from './credential-moves'
import { suggestionFor } from '../plan/suggested'
import type { Move } from './moves'

/** What a move asks for in the facts that it finds. */
export function commandOf(facts: Facts, move: Move, at: number): Command {
  const { kind, names, pick, whole, planId } = move
  const offers = move.offers.map((offer) => ({ ...offer, accountId: accountOf(facts, move, offer) }))
  const [name = ''] = names
  const invitation = picked(facts, pick)
  const invitationId = invitation?.id ?? 'gone'
  const link = (pick === 4 ? invitation?.links[0] : invitation?.links.at(-1)) ?? 'gone'
  const primaryId = treeIdOf(move.offers[0]?.accountId ?? 'A')
  const accountId = offers[0]?.accountId ?? primaryId
  const users = [...facts.people.keys()].filter((id) => isUser(facts, primaryId, id))
  const personIds = [whole ? (users.at(pick) ?? name) : name, ...names.slice(1)].slice(0, 1 + (pick % 2))
  const invitationIds = pick === 3 ? [invitationId] : []
  const recipient = recipientOf(facts, invitation)
  if (pick === 3 && whole && recipient) personIds.push(recipient.id)
  switch (kind) {
    case 'SignUp':
      return signUp(name)
    case 'OpenAccount':
      return { type: 'OpenAccount', name, catalogueId: 'cases', planId: whole ? 'P5' : name }
    case 'InviteUsers':
      return {
        type: 'InviteUsers',
        primaryId,
        invitations: names.map((one) => ({ email: emailOf(one), offers })),
        ...(whole &&
          pick > 2 && { replacing: pick === 3 ? { invitationId } : { personId: users.at(-1) ?? name } }),
      }
    case 'EditInvitation':
      return { type: 'EditInvitation', invitationId, offers }
    case 'ResendInvitation':
      return { type: 'ResendInvitation', invitationId }
    case 'WithdrawInvitation':
      return { type: 'WithdrawInvitation', invitationId }
    case 'AcceptInvitation':
      return invitation && !recipient ? signUp(invitation.email) : { type: kind, link }
    case 'DeclineInvitation':
    case 'RequestFreshLink':
      return { type: kind, link }
    case 'ChangeAccess':
      return {
        ...{ type: 'ChangeAccess', primaryId, personIds, invitationIds, offers },
        ...(whole && { ending: [accountId, 'A1'] }),
      }
    case 'RevokeAccess': {
      const accountIds = whole ? {} : { accountIds: offers.map(({ accountId }) => accountId) }
      return { type: 'RevokeAccess', primaryId, personIds, invitationIds, ...accountIds }
    }
    case 'OpenSubaccount':
      return { type: 'OpenSubaccount', primaryId, name }
    case 'RenameAccount':
      return { type: 'RenameAccount', accountId, name }
    case 'CloseAccount':
      return { type: 'CloseAccount', accountId: pick > 0 ? lastSubaccount(facts, primaryId) : accountId }
    case 'ChangePlan': {
      const resolution = whole && resolutionFor(facts, { ...move, offers }, primaryId, at)
      return { type: 'ChangePlan', primaryId, planId, ...(resolution && { resolution }) }
    }
    case 'TransferOwnership':
      return {
        type: 'TransferOwnership',
        primaryId,
        toPersonId: whole ? successorOf(facts, primaryId) : name,
      }
    default:
      return credentialCommand(facts, { ...move, kind }, primaryId, accountId)
  }
}

/** The account of an offer, or in its place sometimes the newest subaccount. */
const accountOf = (facts: Facts, { pick }: Move, { accountId }: Offer) =>
  accountId === 'A2' && pick > 2 ? lastSubaccount(facts, 'A') : accountId

const lastSubaccount = (facts: Facts, primaryId: string) =>
  [...facts.accounts.values()].findLast(
    (one) => one.id !== primaryId && one.primaryId === primaryId && one.status === 'open',
  )?.id ?? primaryId

/** Someone whose role on the primary account is the successor's. */
const successorOf = (facts: Facts, primaryId: string) =>
  [...facts.grants.values()].find(
    ({ accountId, access }) => accountId === primaryId && 'role' in access && access.role === 'admin',
  )?.personId ?? 'nobody'

/** What the plan lacks is given up for the nearest access, and if need be users and subaccounts too. */
function resolutionFor(facts: Facts, { planId, pick, offers }: Move, primaryId: string, at: number) {
  const plan = [...facts.catalogues.values()].flatMap(({ plans }) => plans).find(({ id }) => id === planId)
  if (!plan) return undefined
  const proposal = suggestionFor(facts, primaryId, plan, at)
  const [personId] = [...facts.people.keys()].filter((id) => isUser(facts, primaryId, id))
  const close = pick % 2 === 0 ? [lastSubaccount(facts, primaryId)] : []
  if (personId === undefined || pick < 3) return { ...proposal, close }
  return pick === 3
    ? { ...proposal, revoke: [personId], close }
    : { ...proposal, change: [...proposal.change, { personId, offers }], close }
}

const signUp = (name: string): Command => ({
  type: 'SignUp',
  name,
  username: `user.${name.split('@')[0] ?? ''}`,
  email: emailOf(name),
})

/** Who asks, when, and with which ids. */
export function envelopeOf(facts: Facts, move: Move, step: number, at: number): Envelope {
  const { kind, actor, offers, pick, names } = move
  const invitation = picked(facts, pick)
  const answers = kind === 'AcceptInvitation' || kind === 'DeclineInvitation' || kind === 'RequestFreshLink'
  const ofInvitation =
    kind === 'ResendInvitation' || kind === 'EditInvitation' || kind === 'WithdrawInvitation'
  const tree = facts.accounts.get(
    (ofInvitation && invitation?.primaryId) || treeIdOf(offers[0]?.accountId ?? 'A'),
  )
  const owner = tree?.kind === 'primary' ? tree.ownerId : 'olga'
  const likely = answers ? recipientOf(facts, invitation)?.id : (credentialOwner(facts, move) ?? owner)
  return {
    id: `c${step}`,
    actorId: actor === 'likely' ? (likely ?? 'nobody') : actor,
    at,
    links: [0, 1, 2].map((n) => `link-${step}-${n}`),
    proofs: { passwordStrong: true, code: names[0] === 'no@' ? 'wrong' : 'right' },
  }
}

/** An invitation from the newest, mostly one of those that are stored as pending. */
function picked(facts: Facts, pick: number): Invitation | undefined {
  const all = [...facts.invitations.values()]
  const pending = all.filter(({ status }) => status === 'pending')
  const some = pick < 3 && pending.length > 0 ? pending : all
  return some.at(-1 - (pick % some.length))
}

const recipientOf = (facts: Facts, invitation: Invitation | undefined) =>
  [...facts.people.values()].find(({ email, status }) => email === invitation?.email && status === 'active')
