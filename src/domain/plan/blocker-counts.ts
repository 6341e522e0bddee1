import type { Blockers } from '@/domain/command/refusal'

/** How much does not fit, without names: for whoever may see the plan, but not who has access. */
export interface BlockerCounts {
  people: number
  roles: number
  custom: number
  subaccounts: number
}

export const countBlockers = ({ seats, roles, custom, subaccounts }: Blockers): BlockerCounts => ({
  people: seats?.over ?? 0,
  roles: roles.length,
  custom: custom.length,
  subaccounts: subaccounts?.over ?? 0,
})
