import type { Delivery, Invitation, Mail } from '@/domain/model/rows'

const MINUTE = 60_000

/** A mail that did not simply arrive, as it looks at a moment; `until`: when it arrives (UTC ms). */
export type DeliveryStatus = Exclude<Delivery, { kind: 'delayed' }> | { kind: 'delayed'; until: number }

/** When a mail arrives (UTC ms), a matter of the clock; never, when it bounces (I13). */
export function arrivesAt({ at, delivery }: Pick<Mail, 'at' | 'delivery'>): number | undefined {
  if (delivery?.kind === 'bounced') return undefined
  return delivery?.kind === 'delayed' ? at + delivery.minutes * MINUTE : at
}

/** What keeps a mail sent at `at` from its reader at `now` (UTC ms); nothing once it has arrived (I13). */
export function deliveryStatus(
  { at, delivery }: Pick<Mail, 'at' | 'delivery'>,
  now: number,
): DeliveryStatus | undefined {
  if (delivery?.kind !== 'delayed') return delivery
  const until = at + delivery.minutes * MINUTE
  return now < until ? { kind: 'delayed', until } : undefined
}

/** The last sending of an invitation, with what became of its mail. */
export const lastSending = ({ history }: Invitation) =>
  history.findLast(({ act }) => act === 'sent' || act === 'resent')
