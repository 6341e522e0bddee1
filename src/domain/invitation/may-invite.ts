import type { Facts } from '@/domain/command/facts'
import { tooManyInvitations } from './rate-limit'
import type { Refusal } from '@/domain/command/refusal'
import { noSeatFor, seatsToInvite } from '@/domain/seats/seats'
import type { Context } from '@/domain/access/authorize'
import { sharingNotInPlan } from '@/domain/access/offers'
import { notAllowed } from '@/domain/access/rights'

/** Why nobody new could be invited to an account now, whoever it is: right, plan, seat, rate (A4, S3, S4, I5). */
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

/** Whether it is a matter of how many, not of who: *Invite user* then opens, explains it and offers the way out. */
export const isLimit = (refusal: Refusal | undefined) =>
  refusal?.code === 'seat-limit-reached' || refusal?.code === 'invitation-rate-limited'
