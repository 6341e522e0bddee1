import type { Blockers } from '@/domain/command/refusal'

/** Numbers of what does not fit, without names, for readers who may see the plan but not the users. */
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
