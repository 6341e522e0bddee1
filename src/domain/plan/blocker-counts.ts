import type { Blockers, NamedOrCounted } from '@/domain/command/refusal'

/** Numbers of what does not fit, for readers who may see the plan but not the users. */
export interface BlockerCounts {
  people: number
  roles: number
  custom: number
  subaccounts: number
}

/** How many there are, with those who are not named. */
export const countOf = ({ named, others }: NamedOrCounted<unknown>): number => named.length + others

/** Whether something does not fit that the reader may not see. */
export const hasOthers = ({ seats, roles, custom, subaccounts }: Blockers): boolean =>
  [seats?.who, roles, custom, subaccounts?.which].some((list) => list !== undefined && list.others > 0)

export const countBlockers = ({ seats, roles, custom, subaccounts }: Blockers): BlockerCounts => ({
  people: seats?.over ?? 0,
  roles: countOf(roles),
  custom: countOf(custom),
  subaccounts: subaccounts?.over ?? 0,
})
