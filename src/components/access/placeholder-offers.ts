import type { AccessChoices } from '@/domain/access/access-choices'
import type { Access, Offer } from '@/domain/model/rows'

/**
 * Offers that ask for the rest of a command while the access is still being chosen: on each account the first
 * thing that can be given there.
 */
export const placeholderOffers = (
  on: readonly { accountId: string; access?: Access }[],
  choices: readonly AccessChoices[],
): Offer[] =>
  on.map(({ accountId, access }) => ({
    accountId,
    access: firstGrantable(choices.find((choice) => choice.accountId === accountId)) ??
      access ?? { permissions: [] },
  }))

function firstGrantable(choice: AccessChoices | undefined): Access | undefined {
  const role = choice?.roles.find(({ refusal }) => !refusal)
  if (role) return { role: role.id }
  return choice && !choice.customRefusal && choice.permissions.length > 0
    ? { permissions: choice.permissions }
    : undefined
}
