import type { Command } from '@/domain/commands'
import type { Facts } from '@/domain/command/facts'
import { isOpen, primaries } from './reference'
import type { Check } from './state-invariants'
import type { RunStep } from './step-invariants'

/** What must hold of every accepted command about what is one's own, and of who did any: C3, C4, A2, R-12. */
export function checkCredentials(step: RunStep, check: Check): void {
  const { before, after, command, changes, envelope } = step
  const { actorId } = envelope
  for (const { table, key, before: row } of changes) {
    const credential = table === 'apiKeys' || table === 'appSessions' ? row : undefined
    const bySelf = command.type === 'DeleteApiKey' || command.type === 'SignOutApp'
    check(bySelf && credential?.personId !== actorId, `K1: ${table} ${key} is one's own`)
    const ended = table === 'people' && after.people.get(key)?.status === 'ended'
    check(ended && command.type !== 'LeaveAccount', 'C4: only leaving ends a login')
    check(ended && key !== actorId, 'C4: nobody ends the login of others')
  }
  if (command.type === 'EditCatalogue') checkKeys(step, check)
  if (command.type === 'LeaveAccount') checkLeft(step, command.primaryId, check)
  if (command.type === 'TurnOffTwoFactor') {
    const needed = treesWith(after, actorId).some((primary) => primary.requiresTwoFactor)
    check(needed, 'V13: nobody turns off what is required of them')
  }
  if (command.type === 'RequireTwoFactor' && command.required) {
    check(!before.people.get(actorId)?.twoFactor, 'R-12: who requires it has it')
  }
  const locked = treesWith(before, actorId).some(
    (primary) => primary.requiresTwoFactor && isAbout(before, command, primary.id),
  )
  check(
    locked && !before.people.get(actorId)?.twoFactor && !allowedWithoutTwoFactor.includes(command.type),
    'V13: locked out',
  )
}

/** C3: who loses the right to API keys by other contents of a catalogue loses them, unless the policy keeps them. */
function checkKeys({ before, after, command }: RunStep, check: Check) {
  const edited = command.type === 'EditCatalogue' ? after.catalogues.get(command.catalogueId) : undefined
  const permissionsOf = (facts: Facts, role: string) =>
    facts.catalogues.get(edited?.id ?? '')?.roles.find(({ id }) => id === role)?.permissions ?? []
  const mayHave = (facts: Facts, role: string) => permissionsOf(facts, role).includes('api-keys.manage')
  for (const { accountId, personId } of after.apiKeys.values()) {
    const access = after.grants.get(`${accountId}/${personId}`)?.access
    const role = access && 'role' in access ? access.role : undefined
    const lost = role !== undefined && mayHave(before, role) && !mayHave(after, role)
    check(lost && edited?.policies.keysOnLostRight === 'deleted', 'C3: keys end with the right to them')
  }
}

/** What who has not set up two-factor sign-in may do where it is required (A2). */
const allowedWithoutTwoFactor: Command['type'][] = [
  ...(['AcceptInvitation', 'DeclineInvitation', 'RequestFreshLink', 'LeaveAccount'] as const),
]

/** C3, C4: nothing of theirs is left there, and a login without any tree has ended. */
function checkLeft({ after, envelope: { actorId, at } }: RunStep, primaryId: string, check: Check) {
  const left = (row: { personId: string; primaryId: string }) =>
    row.personId === actorId && row.primaryId === primaryId
  check(
    [...after.grants.values(), ...after.apiKeys.values(), ...after.appSessions.values()].some(left),
    'C4: left',
  )
  const person = after.people.get(actorId)
  const open = [...after.invitations.values()].some(
    (one) => one.primaryId === primaryId && one.email === person?.email && isOpen(one, at),
  )
  const hasMembership = treesWith(after, actorId).length > 0 || ownedBy(after, actorId).length > 0
  check(hasMembership === (person?.status === 'ended'), 'C4: the login ends with the last account')
  check(open, 'C3: invitations to who left are withdrawn')
}

const treesWith = (facts: Facts, personId: string) => {
  const used = new Set(
    [...facts.grants.values()].flatMap((one) => (one.personId === personId ? one.primaryId : [])),
  )
  return primaries(facts).filter(
    ({ id, ownerId, status }) => status === 'open' && (ownerId === personId || used.has(id)),
  )
}

const ownedBy = (facts: Facts, personId: string) =>
  primaries(facts).filter(({ ownerId }) => ownerId === personId)

function isAbout(facts: Facts, command: Command, primaryId: string): boolean {
  if ('primaryId' in command) return command.primaryId === primaryId
  if ('accountId' in command) return facts.accounts.get(command.accountId)?.primaryId === primaryId
  if ('invitationId' in command) return facts.invitations.get(command.invitationId)?.primaryId === primaryId
  if ('keyId' in command) return facts.apiKeys.get(command.keyId)?.primaryId === primaryId
  if ('appSessionId' in command) return facts.appSessions.get(command.appSessionId)?.primaryId === primaryId
  return false
}
