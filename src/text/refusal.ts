import type { Refusal, RefusalCode } from '@/domain/command/refusal'
import { hasNonAsciiLetters } from '@/domain/model/email'
import {
  blockersText,
  catalogueBlockedText,
  catalogueInvalidText,
  rateLimitText,
  seatLimitText,
} from './composed-refusals'
import { fromTimeText } from './formats'
import { orList, shortList, type Text } from './i18n'
import type { MessageKey, MessageParams } from './load-messages'
import { withTerms, type CatalogueNames } from './names'
import { heading, notice, type Notice, type NoticeKey } from './notice'

/** Who reads a refusal: someone who manages access, or the person whom an invitation asks. */
export type Reader = 'inviter' | 'recipient'

/** What is wrong, with figures, and what to do next; of a list also what is wrong with each row. */
export interface RefusalText extends Notice {
  rows?: RowText[]
}

export interface RowText extends Notice {
  index: number
}

export interface RefusalTextOptions {
  /** `recipient` on the page of an invitation; else whoever manages access. */
  reader?: Reader
  /** Name of who sent the invitation; recipients turn to them. */
  sender?: string | undefined
  /** Name of who owns the tree, to ask for help. */
  owner?: string | undefined
  /** How the lines of a list are counted, when not from 1. */
  lineOf?: (index: number) => number
}

/** The sentence of a refusal in the current language (B1). */
export function refusalText(
  refusal: Refusal,
  words: Text,
  names: CatalogueNames,
  options: RefusalTextOptions = {},
): RefusalText {
  const text = withTerms(words, { value: names })
  const { reader = 'inviter', lineOf = (index: number) => index + 1 } = options
  const notice = refusalNotice(refusal, { text, names, reader, lineOf, owner: options.owner })
  const step = reader === 'recipient' ? recipientStep(refusal) : undefined
  const sender = options.sender || text.t('refusals.recipient.sender')
  const message = step ? { ...notice, step: text.t(step, { sender }) } : notice
  if (refusal.code !== 'rows-refused') return message
  const rows = refusal.rows.map((row) => ({
    ...refusalText(row.refusal, text, names, options),
    index: row.index,
  }))
  return { ...message, rows }
}

/** A recipient can change neither seats nor plans nor offers, so the next step is another one. */
const stepForRecipient: Partial<Record<RefusalCode, MessageKey>> = {
  'seat-limit-reached': 'refusals.recipient.seats',
  'sharing-not-in-plan': 'refusals.recipient.access',
  'role-not-in-plan': 'refusals.recipient.access',
  'custom-not-in-plan': 'refusals.recipient.access',
  'already-a-user': 'refusals.recipient.access',
  'invitation-void': 'refusals.recipient.void',
}

const recipientStep = (refusal: Refusal) =>
  refusal.code === 'invitation-void' && refusal.reason === 'sender-two-factor'
    ? 'refusals.recipient.twoFactor'
    : stepForRecipient[refusal.code]

interface NoticeContext {
  text: Text
  names: CatalogueNames
  reader: Reader
  owner: string | undefined
  /** Number of a row of a list, as its writer counts them. */
  lineOf: (index: number) => number
}

type AskKey = `refusals.${'not-allowed' | 'not-allowed-unseen' | 'grants-more-than-held'}`

/** The sentence of a refusal; a code without one does not compile. */
function refusalNotice(refusal: Refusal, { text, names, reader, lineOf, owner }: NoticeContext): Notice {
  const format = (key: NoticeKey, params?: MessageParams, count?: number) => notice(text, key, params, count)
  switch (refusal.code) {
    case 'not-signed-in':
    case 'two-factor-first':
    case 'is-yourself':
    case 'link-replaced':
    case 'code-wrong':
    case 'not-a-user':
    case 'name-missing':
    case 'username-invalid':
      return format(`refusals.${refusal.code}`)
    case 'too-many-attempts':
      return format('refusals.too-many-attempts', { time: fromTimeText(refusal.retryAt, text.locale.value) })
    case 'account-closed':
    case 'is-owner':
    case 'invitation-for-someone-else':
    case 'too-many-rows':
    case 'name-too-long':
    case 'domain-invalid':
    case 'delay-out-of-range':
    case 'email-taken':
    case 'username-taken':
    case 'already-a-user':
      return format(`refusals.${refusal.code}`, paramsOf(refusal))
    case 'already-invited':
      return format(
        `refusals.${refusal.invitationId === undefined ? 'already-invited-unseen' : 'already-invited'}`,
        { email: refusal.email },
      )
    case 'not-found': {
      const link = refusal.what === 'invitation' && reader === 'recipient'
      return format(`refusals.not-found.${link ? 'link' : refusal.what}`)
    }
    case 'not-allowed': {
      const key = refusal.name === '' ? 'refusals.not-allowed-unseen' : 'refusals.not-allowed'
      const permission = names.permission(refusal.permission)
      return whomToAsk(key, format(key, { name: refusal.name, permission }))
    }
    case 'grants-more-than-held': {
      const permissions = shortList(refusal.permissions.map(names.permission), text)
      const key = 'refusals.grants-more-than-held'
      const message = format(key, { name: refusal.name, permissions }, refusal.permissions.length)
      return whomToAsk(key, message)
    }
    case 'invitation-not-pending':
      return format(`refusals.invitation-not-pending.${reader}.${refusal.status}`)
    case 'invitation-void': {
      const sender = refusal.senderName || text.t('refusals.invitation-void.sender')
      return format(`refusals.invitation-void.${refusal.reason}`, { sender })
    }
    case 'changed-since': {
      const gone = refusal.now.some(({ revision }) => revision === 0)
      return format(`refusals.changed-since.${gone ? 'gone' : 'changed'}`, {}, refusal.now.length)
    }
    case 'email-invalid':
      if (refusal.email.trim() === '') return format('refusals.email-invalid.missing')
      return format(`refusals.email-invalid.${hasNonAsciiLetters(refusal.email) ? 'letters' : 'wrong'}`, {
        email: refusal.email,
      })
    case 'nothing-offered':
      if (refusal.name === undefined) return format('refusals.nothing-offered.anywhere')
      if (refusal.role !== undefined)
        return format('refusals.nothing-offered.role', { name: refusal.name, role: names.role(refusal.role) })
      return format('refusals.nothing-offered.account', { name: refusal.name })
    case 'permission-requires':
      return format('refusals.permission-requires', {
        permission: names.permission(refusal.permission),
        requires: names.permission(refusal.requires),
      })
    case 'message-too-long': {
      const { length, limit } = refusal
      return format('refusals.message-too-long', { length, limit }, length - limit)
    }
    case 'password-too-weak':
      return format('refusals.password-too-weak', {}, refusal.length)
    case 'duplicate-in-list':
      return format('refusals.duplicate-in-list', { email: refusal.email, line: lineOf(refusal.firstIndex) })
    case 'sharing-not-in-plan':
      return planNotice(refusal.code, refusal.plansThatCan, { plan: names.plan(refusal.plan) })
    case 'role-not-in-plan': {
      const params = { role: names.role(refusal.role), plan: names.plan(refusal.plan) }
      return planNotice(refusal.code, refusal.plansWithRole, params)
    }
    case 'custom-not-in-plan':
      return planNotice(refusal.code, refusal.plansWithCustom, { plan: names.plan(refusal.plan) })
    case 'same-plan':
      return format('refusals.same-plan', { plan: names.plan(refusal.plan) })
    case 'owner-must-transfer':
      return format('refusals.owner-must-transfer', { name: refusal.name })
    case 'two-factor-required': {
      const accounts = shortList(
        refusal.accounts.map(({ name }) => name),
        text,
      )
      return format('refusals.two-factor-required', { accounts }, refusal.accounts.length)
    }
    case 'not-eligible-as-owner':
      return format(`refusals.not-eligible-as-owner.${refusal.reason}`, { role: names.role(refusal.role) })
    case 'subaccounts-not-in-plan':
      return planNotice(refusal.code, refusal.plansThatCan, { plan: names.plan(refusal.plan) })
    case 'subaccount-limit-reached': {
      const params = { used: refusal.used, plan: names.plan(refusal.plan) }
      return planNotice(refusal.code, refusal.roomierPlans, params, refusal.limit)
    }
    case 'downgrade-blocked':
      return blockersText(refusal, text, names)
    case 'catalogue-blocked':
      return catalogueBlockedText(refusal, text)
    case 'catalogue-invalid':
      return catalogueInvalidText(refusal, text)
    case 'seat-limit-reached':
      return seatLimitText(refusal, text, names)
    case 'invitation-rate-limited':
      return rateLimitText(refusal, text)
    case 'rows-refused':
      return format('refusals.rows-refused', {}, refusal.rows.length)
  }

  /** Names who can help, where they may be known. */
  function whomToAsk(key: AskKey, message: Notice): Notice {
    return owner === undefined ? message : { ...message, step: text.t(`${key}.ask`, { owner }) }
  }

  type PlanCode =
    | 'sharing-not-in-plan'
    | 'role-not-in-plan'
    | 'custom-not-in-plan'
    | 'subaccounts-not-in-plan'
    | 'subaccount-limit-reached'

  /** What a plan lacks, and the plans that have it, if any has. */
  function planNotice(
    code: PlanCode,
    plans: readonly string[],
    params: MessageParams,
    count?: number,
  ): Notice {
    const message = heading(text, `refusals.${code}`, params, count)
    if (plans.length === 0) return { ...message, step: text.t(`refusals.${code}.none`) }
    return {
      ...message,
      step: text.t(`refusals.${code}.step`, { plans: orList(plans.map(names.plan), text) }),
    }
  }
}

/** The fields of a refusal are the parameters of its sentence. */
function paramsOf({ code: _, ...fields }: { code: string } & MessageParams): MessageParams {
  return fields
}
