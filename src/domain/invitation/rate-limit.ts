import type { Facts, AccountTree } from '@/domain/command/facts'
import type { Invitation } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'

const HOUR = 3_600_000

/** Length of the rolling window of the rate limit (ms). */
export const rateWindow = ({ catalogue }: AccountTree): number => catalogue.limits.windowHours * HOUR

/** When new users who count for the rate limit were invited in the window (UTC ms, oldest first; I5). */
export function countedInvitationTimes(facts: Facts, tree: AccountTree, at: number): number[] {
  const after = at - rateWindow(tree)
  return [...facts.invitations.values()]
    .filter(({ primaryId }) => primaryId === tree.primary.id)
    .flatMap((invitation) => countedSendings(invitation, tree))
    .filter((time) => time > after && time <= at)
    .sort((a, b) => a - b)
}

function countedSendings(
  { history, status, newUser }: Invitation,
  { catalogue: { policies } }: AccountTree,
): number[] {
  if (status === 'withdrawn' && !policies.withdrawnCounts) return []
  return history
    .filter((entry) => {
      const counts = entry.act === 'sent' || (entry.act === 'resent' && policies.resendingCounts)
      return counts && (entry.newUser ?? newUser)
    })
    .map(({ at }) => at)
}

/** The number of new users who can still be invited in the window, and when one more can be (UTC ms). */
export interface InvitationsLeft {
  limit: number
  left: number
  /** Length of the window in hours. */
  hours: number
  nextAt?: number
}

export function invitationsLeft(facts: Facts, tree: AccountTree, at: number): InvitationsLeft {
  const { newUsers: limit, windowHours: hours } = tree.catalogue.limits
  const counted = countedInvitationTimes(facts, tree, at)
  const [oldest] = counted
  return {
    ...{ limit, left: Math.max(0, limit - counted.length), hours },
    ...(oldest !== undefined && { nextAt: oldest + rateWindow(tree) }),
  }
}

/** I5: refuses more new users than are left; `retryAt`: when all fit, unless they exceed the limit. */
export function tooManyInvitations(
  facts: Facts,
  tree: AccountTree,
  needed: number,
  at: number,
): Refusal | undefined {
  const limit = tree.catalogue.limits.newUsers
  const counted = countedInvitationTimes(facts, tree, at)
  const left = Math.max(0, limit - counted.length)
  if (needed <= left) return undefined
  const lastToExpire = counted[needed - 1 - (limit - counted.length)]
  const retry =
    needed > limit || lastToExpire === undefined ? {} : { retryAt: lastToExpire + rateWindow(tree) }
  return { code: 'invitation-rate-limited', limit, left, needed, ...retry }
}
