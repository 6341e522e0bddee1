import type { Policies } from '@/domain/model/catalogue'

/** The policies that both shipped catalogues start with (2.4). */
export const defaultPolicies: Policies = {
  seatTakenBy: 'active-and-pending',
  resendingCounts: false,
  withdrawnCounts: true,
  successorEditedBy: 'whoever-may',
  invitationsOfDeparted: 'void',
  keysOnLostRight: 'deleted',
}
