import type { InvitationRequest } from '@/domain/invitation/invite-users'
import type { Offer } from '@/domain/model/rows'
import type { Recipient } from '@/stores/invitation-drafts'

/** What is asked for each of several addresses: what all get, unless one has a role or message of its own. */
export const toInvitationRequests = (
  recipients: readonly Recipient[],
  offers: Offer[],
  shared: Omit<InvitationRequest, 'email' | 'offers'>,
): InvitationRequest[] =>
  recipients.map(({ value, role, message }) => ({
    ...shared,
    email: value,
    offers: role === undefined ? offers : offers.map(({ accountId }) => ({ accountId, access: { role } })),
    ...(message !== undefined && { message }),
  }))
