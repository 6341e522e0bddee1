import type { Text } from './i18n'
import type { MessageKey, MessageParams } from './keys'

/** What has happened and what to do next. */
export interface Notice {
  title: string
  text: string
  step: string
}

type Key = Extract<MessageKey, `${'refusals' | 'faults'}.${string}`>
type With<Part extends string> = Key extends infer K
  ? K extends `${infer Path}.${Part}`
    ? Path
    : never
  : never

/** Path of a message that has a title and a text. */
export type Headed = With<'title'>
/** One that has a next step as well, such as `refusals.is-yourself`. */
export type Entry = Headed & With<'step'>

export function heading(text: Text, entry: Headed, params?: MessageParams, count?: number) {
  return { title: text.t(`${entry}.title`, params, count), text: text.t(`${entry}.text`, params, count) }
}

export function notice(text: Text, entry: Entry, params?: MessageParams, count?: number): Notice {
  return { ...heading(text, entry, params, count), step: text.t(`${entry}.step`, params, count) }
}
