import { trimInvisible } from '@/domain/model/email'
import type { Refusal } from './refusal'

/** At most so many rows in one command that invites (K5). */
export const ROW_LIMIT = 500
export const MESSAGE_LIMIT = 500
export const NAME_LIMIT = 100
export const MIN_PASSWORD_LENGTH = 10
const USERNAME = /^[^\s@\p{Cc}\p{Default_Ignorable_Code_Point}]{3,60}$/u

/** K5: a list has at most 500 rows; asked of the whole before any row (K1.5). */
export const tooManyRows = (rows: readonly unknown[]): Refusal | undefined =>
  rows.length > ROW_LIMIT ? { code: 'too-many-rows', limit: ROW_LIMIT } : undefined

/** I1: an optional message has at most 500 characters. */
export function messageTooLong(message = ''): Refusal | undefined {
  const { length } = Array.from(message)
  return length > MESSAGE_LIMIT ? { code: 'message-too-long', length, limit: MESSAGE_LIMIT } : undefined
}

/** A name is there, and not longer than 100 characters. */
export function nameInvalid(name: string): Refusal | undefined {
  const { length } = Array.from(trimInvisible(name))
  if (length === 0) return { code: 'name-missing' }
  return length > NAME_LIMIT ? { code: 'name-too-long', limit: NAME_LIMIT } : undefined
}

/** A username has 3 to 60 characters, none of them invisible or an @: no two look the same, and none like an address. */
export function usernameInvalid(username: string): Refusal | undefined {
  return USERNAME.test(trimInvisible(username)) ? undefined : { code: 'username-invalid' }
}

/** Usernames are kept in lower case: two that differ only in case are the same. */
export const usernameKey = (username: string): string => trimInvisible(username).toLowerCase()

/** A password has 10 characters or more. */
export function passwordTooWeak(password: string): Refusal | undefined {
  const { length } = Array.from(password.normalize('NFKC'))
  return length < MIN_PASSWORD_LENGTH ? { code: 'password-too-weak', length: MIN_PASSWORD_LENGTH } : undefined
}
