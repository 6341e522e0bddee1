import type { AccessChoices } from '@/domain/access/access-choices'
import type { Access, Offer } from '@/domain/model/rows'

/** Offers for a preview while no access is chosen: on each account the first that can be granted. */
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
