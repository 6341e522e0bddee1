import { may } from '@/domain/access/effective-access'
import type { Facts } from '@/domain/command/facts'
import type { Access, Invitation, Offer } from '@/domain/model/rows'
import { treeOf } from '@/domain/command/facts'
import { seatUse } from '@/domain/seats/seats'
import type { InvitationLedger } from './invitation-ledger'
import { catalogueOf, isOpen, primaries, seatsTaken } from './reference'

export type Check = (wrong: boolean, what: string) => void

/** What must hold of every state: V1 to V6, V9, V13, C6. */
export function checkState(facts: Facts, ledger: InvitationLedger, at: number, check: Check): void {
  for (const primary of primaries(facts)) {
    const { catalogue, plan } = catalogueOf(facts, primary)
    const { active, taken } = seatsTaken(facts, primary, at)
    const tree = treeOf(facts, primary.id)
    const use = tree && seatUse(facts, tree, at)
    check(facts.people.get(primary.ownerId)?.status !== 'active', 'V1: the owner is a living person')
    const ownGrants = [...facts.grants.values()].filter(({ personId }) => personId === primary.ownerId)
    check(
      ownGrants.some(({ primaryId }) => primaryId === primary.id),
      'V1: the owner has no grant',
    )
    check(plan.seats !== null && taken.size > plan.seats, 'V2: seats used ≤ plan')
    check(use?.used !== taken.size || use.active !== active.size, 'S1: seats are counted right')
    const subaccounts = [...facts.accounts.values()].filter(
      (one) => one.primaryId === primary.id && one.kind === 'subaccount' && one.status === 'open',
    )
    check(subaccounts.length > (plan.subaccounts ?? Infinity), 'P5: subaccounts ≤ plan')
    check(ledger.count(facts, primary, at) > catalogue.limits.newUsers, 'V6: the 24 hours')

    const fits = (access: Access) => ('role' in access ? plan.roles.includes(access.role) : plan.custom)
    const open = [...facts.invitations.values()].filter(
      (one) => one.primaryId === primary.id && isOpen(one, at),
    )
    const grants = [...facts.grants.values()].filter(({ primaryId }) => primaryId === primary.id)
    check(new Set(open.map(({ email }) => email)).size < open.length, 'V3: one pending invitation each')
    check(
      new Set(grants.map((one) => `${one.accountId} ${one.personId}`)).size < grants.length,
      'V3: one grant each',
    )
    check(!grants.every(({ access }) => fits(access)), 'V4: grants fit the plan')
    check(
      !open.every(({ offers }) => offers.every(({ access }) => fits(access))),
      'V4: invitations fit the plan',
    )
    check(!open.every(({ offers }) => offers.length > 0), 'I4: no open invitation is empty')
    const has = ({ email }: Invitation, { accountId }: Offer) =>
      grants.some((one) => one.accountId === accountId && facts.people.get(one.personId)?.email === email)
    check(
      open.some((one) => one.offers.some((offer) => has(one, offer))),
      'I6: nothing is offered twice',
    )
    const unsafe = primary.requiresTwoFactor
      ? grants.filter((one) => !facts.people.get(one.personId)?.twoFactor)
      : []
    check(
      unsafe.some((one) => may(facts, one.personId, 'reports.view', one.accountId)),
      'V13: two-factor',
    )
  }
  checkReferences(facts, check)
  checkEnded(facts, check)
  checkClosed(facts, at, check)
}

/** C6: on a closed account nothing is granted, offered or kept. */
function checkClosed(facts: Facts, at: number, check: Check): void {
  const closed = ({ accountId }: { accountId: string }) => facts.accounts.get(accountId)?.status === 'closed'
  const { grants, apiKeys, appSessions, invitations } = facts
  check(
    [...grants.values(), ...apiKeys.values(), ...appSessions.values()].some(closed),
    'C6: nothing is kept',
  )
  const open = [...invitations.values()].filter((one) => isOpen(one, at))
  check(
    open.some(({ offers }) => offers.some(closed)),
    'C6: nothing is offered',
  )
  const orphan = [...facts.accounts.values()].find(
    ({ primaryId, status }) => status === 'open' && facts.accounts.get(primaryId)?.status === 'closed',
  )
  check(orphan !== undefined, 'C6: subaccounts close with the primary account')
}

/** C4: who has no login has nothing; of those with one, each has an address and a username of their own. */
function checkEnded(facts: Facts, check: Check): void {
  const people = [...facts.people.values()]
  const ended = new Set(people.flatMap(({ id, status }) => (status === 'ended' ? id : [])))
  const { grants, apiKeys, appSessions } = facts
  check(
    [...grants.values(), ...apiKeys.values(), ...appSessions.values()].some((one) => ended.has(one.personId)),
    'C4: who left has nothing',
  )
  check(
    people.some(({ status, username, twoFactor }) => status === 'ended' && (username !== '' || twoFactor)),
    'C4: username and two-factor sign-in go',
  )
  const live = people.filter(({ status }) => status === 'active')
  check(new Set(live.map(({ email }) => email)).size < live.length, 'E1: one login for an address')
  check(new Set(live.map(({ username }) => username)).size < live.length, 'C4: one login for a username')
}

/** V5: no key or session without a live grant; V9: no dangling ids. */
function checkReferences(facts: Facts, check: Check): void {
  const inTree = (accountId: string, primaryId: string) =>
    facts.accounts.get(accountId)?.primaryId === primaryId
  for (const { accountId, personId, primaryId } of [
    ...facts.apiKeys.values(),
    ...facts.appSessions.values(),
  ]) {
    const owns = facts.accounts.get(primaryId)?.kind === 'primary' && ownerOf(facts, primaryId) === personId
    check(!owns && !facts.grants.has(`${accountId}/${personId}`), 'V5: keys and sessions need a grant')
  }
  for (const grant of facts.grants.values()) {
    check(!inTree(grant.accountId, grant.primaryId) || !facts.people.has(grant.personId), 'V9: grants')
  }
  for (const { primaryId, offers, senderId } of facts.invitations.values()) {
    const known = offers.every(({ accountId }) => inTree(accountId, primaryId))
    check(!known || !facts.people.has(senderId), 'V9: invitations')
  }
  for (const { primaryId } of facts.accounts.values()) {
    check(facts.accounts.get(primaryId)?.kind !== 'primary', 'V9: one level deep')
  }
  for (const { invitationId, link } of facts.mails.values()) {
    check(!facts.invitations.get(invitationId)?.links.includes(link), 'V9: mails')
  }
}

const ownerOf = (facts: Facts, primaryId: string) => {
  const primary = facts.accounts.get(primaryId)
  return primary?.kind === 'primary' ? primary.ownerId : undefined
}
