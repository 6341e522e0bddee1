import type { Policies } from '@/domain/model/catalogue'

/** The initial policies of both shipped catalogues (2.4). */
export const defaultPolicies: Policies = {
  seatTakenBy: 'active-and-pending',
  resendingCounts: false,
  withdrawnCounts: true,
  successorEditedBy: 'whoever-may',
  invitationsOfDeparted: 'void',
  keysOnLostRight: 'deleted',
}
