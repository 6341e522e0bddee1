import type { Facts } from '@/domain/command/facts'
import type { Access, Invitation, PrimaryAccount } from '@/domain/model/rows'

// The rules once more, as plainly as they can be said, and written without looking at src.

export const primaries = (facts: Facts): PrimaryAccount[] =>
  [...facts.accounts.values()].filter((account) => account.kind === 'primary')

export function catalogueOf(facts: Facts, { catalogueId, planId }: PrimaryAccount) {
  const catalogue = facts.catalogues.get(catalogueId)
  const plan = catalogue?.plans.find(({ id }) => id === planId)
  if (!catalogue || !plan) throw new Error(`no plan ${planId}`)
  return { catalogue, plan }
}

export const isOpen = ({ status, expiresAt }: Invitation, at: number) =>
  status === 'pending' && expiresAt > at

/** Addresses that take a seat. */
export function seatsTaken(
  facts: Facts,
  primary: PrimaryAccount,
  at: number,
): { active: Set<string>; taken: Set<string> } {
  const active = new Set<string>()
  for (const { primaryId, personId } of facts.grants.values()) {
    if (primaryId === primary.id) active.add(facts.people.get(personId)?.email ?? personId)
  }
  const taken = new Set(active)
  if (catalogueOf(facts, primary).catalogue.policies.seatTakenBy === 'active-and-pending') {
    for (const invitation of facts.invitations.values()) {
      if (invitation.primaryId === primary.id && isOpen(invitation, at)) taken.add(invitation.email)
    }
  }
  return { active, taken }
}

/** What an access stands for. */
export function permissionsOfAccess(facts: Facts, primary: PrimaryAccount, access: Access): string[] {
  if ('permissions' in access) return access.permissions
  const { roles } = catalogueOf(facts, primary).catalogue
  return roles.find(({ id }) => id === access.role)?.permissions ?? [`role:${access.role}`]
}

/** What a person may do on an account. */
export function permissionsHeld(facts: Facts, personId: string, accountId: string): string[] {
  const primary = facts.accounts.get(facts.accounts.get(accountId)?.primaryId ?? '')
  if (primary?.kind !== 'primary') return []
  if (primary.status === 'closed' || facts.accounts.get(accountId)?.status === 'closed') return []
  if (primary.requiresTwoFactor && !facts.people.get(personId)?.twoFactor) return []
  if (primary.ownerId === personId) {
    return catalogueOf(facts, primary).catalogue.areas.flatMap(({ permissions }) =>
      permissions.map(({ id }) => id),
    )
  }
  const grants = [...facts.grants.values()]
  const grant = grants.find((one) => one.personId === personId && one.accountId === accountId)
  return grant ? permissionsOfAccess(facts, primary, grant.access) : []
}
