import { trimInvisible } from '@/domain/model/email'
import { lookAlikeKey, mixesScripts } from '@/domain/model/look-alikes'
import type { Refusal } from './refusal'

/** Maximum number of rows in one command that invites (K5). */
export const ROW_LIMIT = 500
export const MESSAGE_LIMIT = 500
export const NAME_LIMIT = 100
export const MIN_PASSWORD_LENGTH = 10
const USERNAME = /^[^\s@\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]{3,60}$/u
const VISIBLE_LETTER_OR_DIGIT = /(?!\p{Default_Ignorable_Code_Point})[\p{L}\p{N}]/u

/** K5: refuses a list of more than 500 rows; checked before any row (K1.5). */
export const tooManyRows = (rows: readonly unknown[]): Refusal | undefined =>
  rows.length > ROW_LIMIT ? { code: 'too-many-rows', limit: ROW_LIMIT } : undefined

/** I1: refuses a message of more than 500 characters. */
export function messageTooLong(message = ''): Refusal | undefined {
  const { length } = Array.from(message)
  return length > MESSAGE_LIMIT ? { code: 'message-too-long', length, limit: MESSAGE_LIMIT } : undefined
}

/** K9: refuses a name without a visible letter or digit, and one of more than 100 characters. */
export function nameInvalid(name: string): Refusal | undefined {
  const visible = trimInvisible(name)
  const { length } = Array.from(visible)
  if (!VISIBLE_LETTER_OR_DIGIT.test(visible)) return { code: 'name-missing' }
  return length > NAME_LIMIT ? { code: 'name-too-long', limit: NAME_LIMIT } : undefined
}

/**
 * K9: refuses a username that does not have 3 to 60 characters, has no letter or digit, contains spaces, invisible
 * characters or @, or mixes scripts, so that usernames can be told apart from each other and from addresses.
 */
export function usernameInvalid(username: string): Refusal | undefined {
  const text = trimInvisible(username)
  const isValid = USERNAME.test(text) && VISIBLE_LETTER_OR_DIGIT.test(text) && !mixesScripts(text)
  return isValid ? undefined : { code: 'username-invalid' }
}

/** The stored form of a username: lower case, so that two that differ only in case are the same. */
export const usernameKey = (username: string): string => trimInvisible(username).toLowerCase()

/** K9: whether two usernames are one, because they look alike. */
export const isSameUsername = (one: string, other: string): boolean =>
  lookAlikeKey(usernameKey(one)) === lookAlikeKey(usernameKey(other))

/** Refuses a password of less than 10 characters. */
export function passwordTooWeak(password: string): Refusal | undefined {
  const { length } = Array.from(password.normalize('NFKC'))
  return length < MIN_PASSWORD_LENGTH ? { code: 'password-too-weak', length: MIN_PASSWORD_LENGTH } : undefined
}
