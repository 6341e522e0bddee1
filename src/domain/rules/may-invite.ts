import type { Facts } from '../facts'
import { tooManyInvitations } from '../rate'
import type { Refusal } from '../refusals'
import { noSeatFor, seatsToInvite } from '../seats'
import type { Context } from './enter'
import { sharingNotInPlan } from './offers'
import { notAllowed } from './rights'

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
