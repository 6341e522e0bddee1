import type { SetMailDelivery } from '@/domain/invitation/set-mail-delivery'
import type { Delivery } from '@/domain/model/rows'

/** What can become of mail to a domain, in one word each. */
export const deliveryKinds = ['delayed', 'spam', 'unknown-address', 'mailbox-full', 'filtered'] as const
export type DeliveryKind = (typeof deliveryKinds)[number]

export const deliveryKindOf = (delivery: Delivery): DeliveryKind =>
  delivery.kind === 'bounced' ? delivery.reason : delivery.kind

/** As long as greylisting mostly takes. */
export const DEFAULT_DELAY_MINUTES = 15

/** What a kind stands for; only what arrives late takes minutes. */
export function deliveryFor(kind: DeliveryKind, minutes: number): SetMailDelivery['delivery'] {
  if (kind === 'delayed') return { kind, minutes }
  return kind === 'spam' ? { kind } : { kind: 'bounced', reason: kind }
}
