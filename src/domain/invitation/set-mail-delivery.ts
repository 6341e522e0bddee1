import type { CommandDefinition } from '@/domain/command/command'
import { added, changed, removed } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import { normalizeDomain } from '@/domain/model/email'
import { MAX_DELAY_MINUTES } from '@/domain/model/rows'
import type { Delivery, MailDomain } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'

/** Sets what happens to mail to a domain from now on (I13); `at-once` is the default. */
export interface SetMailDelivery {
  type: 'SetMailDelivery'
  domain: string
  delivery: Delivery | { kind: 'at-once' }
}

export interface MailDeliverySet {
  type: 'MailDeliverySet'
  domain: string
  delivery: SetMailDelivery['delivery']
}

/**
 * Sets what happens to mail to a domain (I13); mail that was already sent does not change. A designer's
 * command, so anyone may. Refuses an invalid domain, and a delay that is not a whole number of minutes from 1
 * to `MAX_DELAY_MINUTES`.
 */
export const setMailDelivery: CommandDefinition<SetMailDelivery, MailDeliverySet> = {
  designer: true,
  reads: ({ domain }) => ({ domains: [normalizeDomain(domain) ?? ''] }),
  decide(facts, { domain: input, delivery }) {
    const domain = normalizeDomain(input)
    if (domain === undefined) return { refusal: { code: 'domain-invalid', domain: input } }
    const refusal = delayOutOfRange(delivery)
    if (refusal) return { refusal }
    return {
      changes: changesTo(facts.mailDomains.get(domain), domain, delivery),
      event: { type: 'MailDeliverySet', domain, delivery },
    }
  },
}

function changesTo(
  before: MailDomain | undefined,
  domain: string,
  delivery: SetMailDelivery['delivery'],
): Change[] {
  if (delivery.kind === 'at-once') return before ? [removed('mailDomains', before)] : []
  if (!before) return [added('mailDomains', { id: domain, delivery, revision: 1 })]
  return sameDelivery(before.delivery, delivery) ? [] : [changed('mailDomains', before, { delivery })]
}

function delayOutOfRange(delivery: SetMailDelivery['delivery']): Refusal | undefined {
  if (delivery.kind !== 'delayed') return undefined
  const { minutes } = delivery
  const fits = Number.isInteger(minutes) && minutes >= 1 && minutes <= MAX_DELAY_MINUTES
  return fits ? undefined : { code: 'delay-out-of-range', limit: MAX_DELAY_MINUTES }
}

function sameDelivery(one: Delivery, other: Delivery): boolean {
  if (one.kind === 'delayed') return other.kind === 'delayed' && one.minutes === other.minutes
  if (one.kind === 'bounced') return other.kind === 'bounced' && one.reason === other.reason
  return other.kind === 'spam'
}
