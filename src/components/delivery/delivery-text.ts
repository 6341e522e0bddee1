import type { DeliveryStatus } from '@/domain/invitation/delivery'
import { fromTimeText } from '@/text/formats'
import type { Text } from '@/text/i18n'

/** The state of a mail in a few words; times are shown in the device's time zone. */
export function deliveryText(delivery: DeliveryStatus, text: Text): string {
  if (delivery.kind === 'spam') return text.t('delivery.spam')
  if (delivery.kind === 'delayed')
    return text.t('delivery.delayed', { time: fromTimeText(delivery.until, text.locale.value) })
  return text.t('delivery.bounced', { reason: text.t(`delivery.reasons.${delivery.reason}`) })
}
