import fc from 'fast-check'
import { levels } from '@/domain/catalogue/levels'
import type { Catalogue } from '@/domain/model/catalogue'

/** Tight limits and every policy, so that each row that is not loaded would change an answer. */
export const catalogueRules = fc.record({
  seats: fc.constantFrom(3, 4, 6, null),
  newUsers: fc.constantFrom(1, 2, 25),
  policies: fc.record({
    seatTakenBy: fc.constantFrom('active-and-pending' as const, 'active' as const),
    resendingCounts: fc.boolean(),
    withdrawnCounts: fc.boolean(),
    successorEditedBy: fc.constantFrom('whoever-may' as const, 'owner' as const),
    invitationsOfDeparted: fc.constantFrom('void' as const, 'withdrawn' as const, 'stay' as const),
    keysOnLostRight: fc.constantFrom('deleted' as const, 'kept' as const),
  }),
})
export const catalogueWith = ({
  seats,
  newUsers,
  policies,
}: typeof catalogueRules extends fc.Arbitrary<infer R> ? R : never): Catalogue => ({
  ...levels,
  plans: levels.plans.map((plan) =>
    plan.id === 'levels.essentials'
      ? { ...plan, seats: 2, subaccounts: 1 }
      : { ...plan, seats: plan.id === 'levels.premium' ? null : seats, custom: true, subaccounts: 3 },
  ),
  limits: { ...levels.limits, newUsers },
  policies,
})
