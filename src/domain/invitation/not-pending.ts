import { statusOf } from './status'
import { currentLink } from './invitation'
import type { Invitation } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'

/** I10: refuses an invitation that is not open; `allowed`: an expired one is accepted too. */
export function notPending(invitation: Invitation, at: number, allowed?: 'expired'): Refusal | undefined {
  const status = statusOf(invitation, at)
  return status === 'pending' || status === allowed ? undefined : { code: 'invitation-not-pending', status }
}

/** I10: refuses a link that was replaced by resending. */
export function linkReplaced(invitation: Invitation, link: string): Refusal | undefined {
  return currentLink(invitation) === link ? undefined : { code: 'link-replaced' }
}
