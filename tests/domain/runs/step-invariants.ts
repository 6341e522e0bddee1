import * as v from 'valibot'
import type { Change } from '@/domain/command/change'
import type { Envelope } from '@/domain/command/envelope'
import type { Command } from '@/domain/commands'
import type { Facts } from '@/domain/command/facts'
import type { Grant, Invitation, Offer } from '@/domain/model/rows'
import { rowSchemas } from '@/domain/model/tables'
import { catalogueOf, permissionsHeld, isOpen, primaries, seatsTaken, permissionsOfAccess } from './reference'
import { checkCredentials } from './credential-invariants'
import type { Check } from './state-invariants'

export interface RunStep {
  before: Facts
  after: Facts
  changes: Change[]
  command: Command
  envelope: Envelope
}

/** What must hold of every accepted command: V7, V8, V11, V12, A4. */
export function checkStep(step: RunStep, check: Check): void {
  for (const { table, key, before, after } of step.changes) {
    check(after !== undefined && !v.is(rowSchemas[table], after), `V11: ${table}`)
    check(after !== undefined && after.id !== key, 'V11: the key is the id')
    const steps = before && after ? after.revision - before.revision : 1
    check(steps !== 1 && !(mayChangeRowTwice(step) && steps > 1), 'revisions go up by one')
    const invitation = table === 'invitations' && step.before.invitations.get(key)
    if (invitation) checkInvitation(step, invitation, after, check)
    if (table === 'grants' && after && !before) checkNewGrant(step, after, check)
    check(before !== step.before[table].get(key), 'a change starts from the row that is there')
  }
  checkOffers(step, check)
  checkRights(step, check)
  checkOwners(step, check)
  checkCredentials(step, check)
}

/** Several acts at once may change a row more than once. */
function mayChangeRowTwice({ command }: RunStep): boolean {
  if (command.type === 'ChangePlan') return command.resolution !== undefined
  return command.type === 'ChangeAccess' && command.ending !== undefined
}

/** V7: from pending to one final state; an expired one may only be resent. */
function checkInvitation(step: RunStep, before: Invitation, after: Invitation | undefined, check: Check) {
  const { command, envelope } = step
  check(before.status !== 'pending', 'V7: a final state is final')
  const resent = command.type === 'ResendInvitation'
  const asked = command.type === 'RequestFreshLink'
  check(!isOpen(before, envelope.at) && !resent && !asked, 'V7: an expired one may only be resent')
  check(asked && after?.links.join() !== before.links.join(), 'I14: asking makes no link')
  check(asked && after !== undefined && isOpen(after, envelope.at), 'I14: asking opens nothing')
  check(resent && after !== undefined && !isOpen(after, envelope.at), 'I-06: a full new term')
  const acts = (after?.history.length ?? 0) - before.history.length
  // One that only changes hands keeps its history.
  const passedOn = command.type === 'TransferOwnership' && after?.status === 'pending'
  check(
    acts !== (passedOn ? 0 : 1) && !(mayChangeRowTwice(step) && acts > 1),
    'I14: the history grows by one',
  )
}

/** V8: every grant traces to an accepted invitation, exactly as offered, or to someone with access in the tree. */
function checkNewGrant({ before, after, command, envelope }: RunStep, grant: Grant, check: Check) {
  if (grant.invitationId === undefined) {
    const handedOver = command.type === 'TransferOwnership'
    const right = handedOver ? 'account.transfer' : 'users.change-access'
    const held = permissionsHeld(before, envelope.actorId, handedOver ? grant.primaryId : grant.accountId)
    check(!grantsDirectly(command) || !held.includes(right), 'V8: given by who may')
    return
  }
  const invitation = before.invitations.get(grant.invitationId)
  const offered = invitation?.offers.find(({ accountId }) => accountId === grant.accountId)
  check(!invitation || !isOpen(invitation, envelope.at), 'V8: the invitation was open')
  check(after.invitations.get(grant.invitationId)?.status !== 'accepted', 'V8: it is accepted')
  check(invitation?.email !== after.people.get(grant.personId)?.email, 'I8: by the invited address')
  check(offered?.access !== grant.access, 'V12: exactly what was offered')
}

const grantsDirectly = ({ type }: Command) =>
  type === 'ChangeAccess' || type === 'ChangePlan' || type === 'TransferOwnership'

/** V1, C5: ownership passes only by TransferOwnership, to who held the successor role; seats stay equal. */
function checkOwners({ before, after, command, envelope }: RunStep, check: Check) {
  for (const primary of primaries(after)) {
    const was = before.accounts.get(primary.id)
    if (was?.kind !== 'primary' || was.ownerId === primary.ownerId) continue
    const access = before.grants.get(`${primary.id}/${primary.ownerId}`)?.access
    const role = access && 'role' in access ? access.role : undefined
    check(command.type !== 'TransferOwnership', 'V1: handed over by command')
    check(role !== catalogueOf(before, was).catalogue.successorRole, 'V1: to who may become the owner')
    check(after.grants.get(`${primary.id}/${was.ownerId}`) === undefined, 'C5: the former owner stays a user')
    const seats = [before, after].map((facts) => seatsTaken(facts, primary, envelope.at).taken.size)
    check(seats[0] !== seats[1], 'C5: seats stay equal')
  }
}

/** A4: what a command about accounts asks for, its actor holds. */
function checkRights({ before, command, envelope }: RunStep, check: Check) {
  for (const [permission, accountId] of rightsFor(before, command)) {
    check(!permissionsHeld(before, envelope.actorId, accountId).includes(permission), `A4: ${permission}`)
  }
}

function rightsFor(before: Facts, command: Command): [permission: string, accountId: string][] {
  switch (command.type) {
    case 'OpenSubaccount':
      return [['subaccounts.manage', command.primaryId]]
    case 'RenameAccount':
      return [['account.rename', command.accountId]]
    case 'CloseAccount': {
      const whole = before.accounts.get(command.accountId)?.kind === 'primary'
      return [[whole ? 'account.close' : 'subaccounts.manage', command.accountId]]
    }
    case 'ChangePlan':
      return [['billing.edit', command.primaryId]]
    case 'TransferOwnership':
      return [['account.transfer', command.primaryId]]
    case 'CreateApiKey':
      return [['api-keys.manage', command.accountId]]
    case 'RequireTwoFactor':
      return [['security.require-two-factor', command.primaryId]]
    default:
      return []
  }
}

/** V12, A4: nothing is offered by who may not, or beyond what they hold. */
function checkOffers({ before, command, envelope }: RunStep, check: Check) {
  const { permission, offers } = requestedOffers(before, command)
  // Of two offers on one account the last one holds.
  for (const [accountId, access] of new Map(offers.map((one) => [one.accountId, one.access]))) {
    const primary = before.accounts.get(before.accounts.get(accountId)?.primaryId ?? '')
    const held = new Set(permissionsHeld(before, envelope.actorId, accountId))
    check(!held.has(permission), `A4: ${permission}`)
    const given = primary?.kind === 'primary' ? permissionsOfAccess(before, primary, access) : []
    check(!given.every((one) => held.has(one)), 'V12: nobody grants more than they hold')
  }
}

function requestedOffers(before: Facts, command: Command): { permission: string; offers: Offer[] } {
  switch (command.type) {
    case 'InviteUsers':
      return { permission: 'users.invite', offers: command.invitations.flatMap(({ offers }) => offers) }
    case 'EditInvitation':
      return { permission: 'users.invite', offers: command.offers }
    case 'ResendInvitation':
      return {
        permission: 'users.invite',
        offers: before.invitations.get(command.invitationId)?.offers ?? [],
      }
    case 'ChangeAccess':
      return { permission: 'users.change-access', offers: command.offers }
    case 'ChangePlan':
      return {
        permission: 'users.change-access',
        offers: command.resolution?.change.flatMap(({ offers }) => offers) ?? [],
      }
    default:
      return { permission: '', offers: [] }
  }
}
