import * as v from 'valibot'
import type { Change } from '@/domain/changes'
import type { Command, Envelope } from '@/domain/commands'
import type { Facts } from '@/domain/facts'
import type { Grant, Invitation, Offer } from '@/domain/model'
import { rowSchemas } from '@/domain/tables'
import { holdings, isOpen, worth } from './reference'
import type { Check } from './state-invariants'

export interface Step {
  before: Facts
  after: Facts
  changes: Change[]
  command: Command
  envelope: Envelope
}

/** What must hold of every accepted command (cases.md): V7, V8, V11, V12, A4. */
export function checkStep(step: Step, check: Check): void {
  for (const { table, key, before, after } of step.changes) {
    check(after !== undefined && !v.is(rowSchemas[table], after), `V11: ${table}`)
    check(after !== undefined && after.id !== key, 'V11: the key is the id')
    check(
      before !== undefined && after !== undefined && after.revision !== before.revision + 1,
      'revisions go up by one',
    )
    const invitation = table === 'invitations' && step.before.invitations.get(key)
    if (invitation) checkInvitation(step, invitation, after, check)
    if (table === 'grants' && after && !before) checkNewGrant(step, after, check)
    check(before !== step.before[table].get(key), 'a change starts from the row that is there')
  }
  checkOffers(step, check)
}

/** V7: from pending to one final state; an expired one may only be resent. */
function checkInvitation(
  { command, envelope }: Step,
  before: Invitation,
  after: Invitation | undefined,
  check: Check,
) {
  check(before.status !== 'pending', 'V7: a final state is final')
  const resent = command.type === 'ResendInvitation'
  check(!isOpen(before, envelope.at) && !resent, 'V7: an expired one may only be resent')
  check(resent && after !== undefined && !isOpen(after, envelope.at), 'I-06: a full new term')
  check(after?.history.length !== before.history.length + 1, 'I14: the history grows by one')
}

/** V8: every grant traces to an accepted invitation, exactly as offered, or to someone with access in the tree. */
function checkNewGrant({ before, after, command, envelope }: Step, grant: Grant, check: Check) {
  if (grant.invitationId === undefined) {
    const held = holdings(before, envelope.actorId, grant.accountId)
    check(command.type !== 'ChangeAccess' || !held.includes('users.change-access'), 'V8: given by who may')
    return
  }
  const invitation = before.invitations.get(grant.invitationId)
  const offered = invitation?.offers.find(({ accountId }) => accountId === grant.accountId)
  check(!invitation || !isOpen(invitation, envelope.at), 'V8: the invitation was open')
  check(after.invitations.get(grant.invitationId)?.status !== 'accepted', 'V8: it is accepted')
  check(invitation?.email !== after.people.get(grant.personId)?.email, 'I8: by the invited address')
  check(offered?.access !== grant.access, 'V12: exactly what was offered')
}

/** V12, A4: nothing is offered by who may not, or beyond what they hold. */
function checkOffers({ before, command, envelope }: Step, check: Check) {
  const { permission, offers } = asked(before, command)
  // Of two offers on one account the last one holds.
  for (const [accountId, access] of new Map(offers.map((one) => [one.accountId, one.access]))) {
    const primary = before.accounts.get(before.accounts.get(accountId)?.primaryId ?? '')
    const held = new Set(holdings(before, envelope.actorId, accountId))
    check(!held.has(permission), `A4: ${permission}`)
    const given = primary?.kind === 'primary' ? worth(before, primary, access) : []
    check(!given.every((one) => held.has(one)), 'V12: nobody grants more than they hold')
  }
}

function asked(before: Facts, command: Command): { permission: string; offers: Offer[] } {
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
    default:
      return { permission: '', offers: [] }
  }
}
