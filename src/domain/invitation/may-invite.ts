import type { Facts } from '@/domain/command/facts'
import { tooManyInvitations } from './rate-limit'
import type { Refusal } from '@/domain/command/refusal'
import { noSeatFor, seatsToInvite } from '@/domain/seats/seats'
import type { Context } from '@/domain/access/authorize'
import { sharingNotInPlan } from '@/domain/access/offers'
import { notAllowed } from '@/domain/access/rights'

/** Refuses if the actor can invite nobody: permission, plan, seats, rate limit (A4, S3, S4, I5). */
export function inviteRefused(
  facts: Facts,
  { tree, actor }: Context,
  accountId: string,
  at: number,
): Refusal | undefined {
  return (
    notAllowed(facts, actor, 'users.invite', accountId) ??
    sharingNotInPlan(tree) ??
    noSeatFor(facts, tree, seatsToInvite(tree, 1), at) ??
    tooManyInvitations(facts, tree, 1, at)
  )
}

/** Whether a refusal is about a limit; *Invite user* stays enabled, because its dialog explains it. */
export const isLimit = (refusal: Refusal | undefined) =>
  refusal?.code === 'seat-limit-reached' || refusal?.code === 'invitation-rate-limited'
