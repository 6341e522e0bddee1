import type { Text } from './i18n'
import type { MessageKey, MessageParams, Messages } from './load-messages'

/** What has happened and what to do next. */
export interface Notice {
  title: string
  text: string
  step: string
}

type NoticeMessageKey = Extract<MessageKey, `${'refusals' | 'faults'}.${string}`>
type PathsWith<Part extends string> = NoticeMessageKey extends infer K
  ? K extends `${infer Path}.${Part}`
    ? Path
    : never
  : never

/** Path of a message that has a title and a text. */
export type HeadingKey = PathsWith<'title'>
/** One that has a next step as well, such as `refusals.is-yourself`. */
export type NoticeKey = HeadingKey & PathsWith<'step'>

export function heading(text: Text, key: HeadingKey, params?: MessageParams, count?: number) {
  return { title: text.t(`${key}.title`, params, count), text: text.t(`${key}.text`, params, count) }
}

export function notice(text: Text, key: NoticeKey, params?: MessageParams, count?: number): Notice {
  return { ...heading(text, key, params, count), step: text.t(`${key}.step`, params, count) }
}

/** What fails outside the rules: storage, an old tab, a mistake of ours. */
export type Fault = keyof Messages['faults']

export const faultText = (fault: Fault, text: Text): Notice => notice(text, `faults.${fault}`)
