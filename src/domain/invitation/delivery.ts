import type { Delivery, Invitation, Mail } from '@/domain/model/rows'

const MINUTE = 60_000

/** A mail that has not simply arrived; `until`: when a delayed mail arrives (UTC ms). */
export type DeliveryStatus = Exclude<Delivery, { kind: 'delayed' }> | { kind: 'delayed'; until: number }

/** When a mail arrives (UTC ms); undefined if it bounces (I13). */
export function arrivesAt({ at, delivery }: Pick<Mail, 'at' | 'delivery'>): number | undefined {
  if (delivery?.kind === 'bounced') return undefined
  return delivery?.kind === 'delayed' ? at + delivery.minutes * MINUTE : at
}

/** Why a mail sent at `at` has not arrived at `now` (UTC ms); undefined once it has (I13). */
export function deliveryStatus(
  { at, delivery }: Pick<Mail, 'at' | 'delivery'>,
  now: number,
): DeliveryStatus | undefined {
  if (delivery?.kind !== 'delayed') return delivery
  const until = at + delivery.minutes * MINUTE
  return now < until ? { kind: 'delayed', until } : undefined
}

/** The last history entry of an invitation that sent a mail. */
export const lastSending = ({ history }: Invitation) =>
  history.findLast(({ act }) => act === 'sent' || act === 'resent')
