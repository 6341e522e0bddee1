import { trimInvisible } from '@/domain/model/email'
import type { Refusal } from './refusal'

/** Maximum number of rows in one command that invites (K5). */
export const ROW_LIMIT = 500
export const MESSAGE_LIMIT = 500
export const NAME_LIMIT = 100
export const MIN_PASSWORD_LENGTH = 10
const USERNAME = /^[^\s@\p{Cc}\p{Default_Ignorable_Code_Point}]{3,60}$/u

/** K5: refuses a list of more than 500 rows; checked before any row (K1.5). */
export const tooManyRows = (rows: readonly unknown[]): Refusal | undefined =>
  rows.length > ROW_LIMIT ? { code: 'too-many-rows', limit: ROW_LIMIT } : undefined

/** I1: refuses a message of more than 500 characters. */
export function messageTooLong(message = ''): Refusal | undefined {
  const { length } = Array.from(message)
  return length > MESSAGE_LIMIT ? { code: 'message-too-long', length, limit: MESSAGE_LIMIT } : undefined
}

/** Refuses an empty name or one of more than 100 characters. */
export function nameInvalid(name: string): Refusal | undefined {
  const { length } = Array.from(trimInvisible(name))
  if (length === 0) return { code: 'name-missing' }
  return length > NAME_LIMIT ? { code: 'name-too-long', limit: NAME_LIMIT } : undefined
}

/**
 * Refuses a username that does not have 3 to 60 characters, or contains spaces, invisible characters or @, so
 * that usernames can be told apart from each other and from addresses.
 */
export function usernameInvalid(username: string): Refusal | undefined {
  return USERNAME.test(trimInvisible(username)) ? undefined : { code: 'username-invalid' }
}

/** The stored form of a username: lower case, so that two that differ only in case are the same. */
export const usernameKey = (username: string): string => trimInvisible(username).toLowerCase()

/** Refuses a password of less than 10 characters. */
export function passwordTooWeak(password: string): Refusal | undefined {
  const { length } = Array.from(password.normalize('NFKC'))
  return length < MIN_PASSWORD_LENGTH ? { code: 'password-too-weak', length: MIN_PASSWORD_LENGTH } : undefined
}
