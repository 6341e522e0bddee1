import type { Refusal } from '@/domain/command/refusal'
import { orList } from '../lists'
import { heading, type Notice } from '../notice'
import type { Text } from '../i18n'
import { fromTimeText } from '../times'
import type { CatalogueNames } from '../names'

type Of<Code extends Refusal['code']> = Extract<Refusal, { code: Code }>

const sentences = (...parts: readonly (string | false)[]) => parts.filter(Boolean).join(' ')

/** S3: how the seats are taken, what would free one, and which plans have more. */
export function seatLimitText(refusal: Of<'seat-limit-reached'>, text: Text, names: CatalogueNames): Notice {
  const { used, active, pending, limit, needed, plan, roomierPlans } = refusal
  const free = Math.max(0, limit - used)
  // Under the policy *active only* a pending invitation takes no seat, so withdrawing it frees none.
  const pendingCounts = used > active || pending === 0
  const kind = `${free === 0 ? 'full' : 'short'}${pendingCounts ? '' : 'Active'}` as const
  const params = { used, active, pending, free, needed, plan: names.plan(plan) }
  const message = heading(text, `refusals.seat-limit-reached.${kind}`, params, limit)
  const advice = pendingCounts && pending > 0 ? (active > 0 ? 'either' : 'withdraw') : 'remove'
  const plans = orList(roomierPlans.map(names.plan), text)
  return {
    ...message,
    text: sentences(
      message.text,
      free === 0 && needed > 1 && text.t('refusals.seat-limit-reached.needed', {}, needed),
    ),
    step: sentences(
      free > 0
        ? text.t('refusals.seat-limit-reached.fewer', {}, free)
        : text.t(`refusals.seat-limit-reached.${advice}`),
      roomierPlans.length > 0
        ? text.t('refusals.seat-limit-reached.plans', { plans })
        : text.t('refusals.seat-limit-reached.contact'),
    ),
  }
}

/** I5, T-10: how many invitations are left, and from which moment all of them fit. */
export function rateLimitText(refusal: Of<'invitation-rate-limited'>, text: Text): Notice {
  const { limit, left, needed, retryAt } = refusal
  const kind = left === 0 ? 'full' : 'short'
  const message = heading(text, `refusals.invitation-rate-limited.${kind}`, { left, needed }, limit)
  return {
    ...message,
    text: sentences(
      message.text,
      left === 0 && needed > 1 && text.t('refusals.invitation-rate-limited.needed', {}, needed),
    ),
    step: retryText(),
  }

  function retryText() {
    if (retryAt === undefined) return text.t('refusals.invitation-rate-limited.split', { limit }, left)
    const time = fromTimeText(retryAt, text.locale.value)
    if (left === 0) return text.t('refusals.invitation-rate-limited.later', { time })
    return text.t('refusals.invitation-rate-limited.fewer', { time }, left)
  }
}
