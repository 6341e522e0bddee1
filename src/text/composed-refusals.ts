import type { Refusal } from '@/domain/command/refusal'
import { countBlockers, hasOthers, type BlockerCounts } from '@/domain/plan/blocker-counts'
import { fromTimeText } from './formats'
import { orList, shortList, type Text } from './i18n'
import type { CatalogueNames } from './names'
import { heading, notice, type Notice } from './notice'

// Refusals whose sentence is made of several messages.

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

/** P2: what does not fit a plan, each kind counted; whom the reader may not see, the page does not name either. */
export function blockersText(
  { plan, ...blockers }: Of<'downgrade-blocked'>,
  text: Text,
  names: CatalogueNames,
): Notice {
  const params = {
    plan: names.plan(plan),
    blockers: blockerCountsText(countBlockers(blockers), names.plan(plan), text),
  }
  const message = notice(text, 'refusals.downgrade-blocked', params)
  return hasOthers(blockers) ? { ...message, step: text.t('refusals.downgrade-blocked.partly') } : message
}

/** `2 people too many, 1 assigned role that Bronze Premium does not have`: for a plan by its name. */
export function blockerCountsText(counts: BlockerCounts, plan: string, text: Text): string {
  const count = (kind: keyof BlockerCounts) =>
    counts[kind] === 0 ? '' : text.t(`refusals.downgrade-blocked.${kind}`, {}, counts[kind])
  const [roles, custom] = [count('roles'), count('custom')]
  const assigned =
    roles && custom ? text.t('refusals.downgrade-blocked.both', { roles, custom }) : roles || custom
  const notInPlan = assigned && text.t('refusals.downgrade-blocked.lacking', { held: assigned, plan })
  return [count('people'), notInPlan, count('subaccounts')].filter(Boolean).join(', ')
}

/** As many problems as a sentence names. */
const MAX_PROBLEMS = 3

/** I-13: who is in the way of other contents of a catalogue, and where. */
export function catalogueBlockedText(
  { active, pending, trees }: Of<'catalogue-blocked'>,
  text: Text,
): Notice {
  const counts = [
    ...(active ? [text.t('refusals.catalogue-blocked.active', {}, active)] : []),
    ...(pending ? [text.t('refusals.catalogue-blocked.pending', {}, pending)] : []),
  ]
  const accounts = shortList(
    trees.map(({ name }) => name),
    text,
  )
  const who = counts.length > 0 ? text.list(counts) : text.t('refusals.catalogue-blocked.plans')
  return notice(text, 'refusals.catalogue-blocked', { who, accounts }, trees.length)
}

/** What does not hold together in a catalogue: the first of its problems, each with its place. */
export function catalogueInvalidText({ problems }: Of<'catalogue-invalid'>, text: Text): Notice {
  const sentences = problems.map(({ path, kind, id }) =>
    text.t(`refusals.catalogue-invalid.kinds.${kind}`, { path, id }),
  )
  return notice(text, 'refusals.catalogue-invalid', { problems: shortList(sentences, text, MAX_PROBLEMS) })
}
