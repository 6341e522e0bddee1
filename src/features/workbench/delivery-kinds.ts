import type { SetMailDelivery } from '@/domain/invitation/set-mail-delivery'
import type { Delivery } from '@/domain/model/rows'

/** Kinds of delivery to choose from; each reason for a bounce is a kind of its own. */
export const deliveryKinds = ['delayed', 'spam', 'unknown-address', 'mailbox-full', 'filtered'] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

export const deliveryKindOf = (delivery: Delivery): DeliveryKind =>
  delivery.kind === 'bounced' ? delivery.reason : delivery.kind

/** A common delay by greylisting. */
export const DEFAULT_DELAY_MINUTES = 15

/** Only delayed mail uses the minutes. */
export function deliveryFor(kind: DeliveryKind, minutes: number): SetMailDelivery['delivery'] {
  if (kind === 'delayed') return { kind, minutes }
  return kind === 'spam' ? { kind } : { kind: 'bounced', reason: kind }
}
