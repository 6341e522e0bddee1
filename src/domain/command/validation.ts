import { trimInvisible } from '@/domain/model/email'
import { hasVisibleLetter } from '@/domain/model/visible-letter'
import type { Refusal } from './refusal'

/** Maximum number of rows in one command that invites (K5). */
export const ROW_LIMIT = 500
export const MESSAGE_LIMIT = 500
export const NAME_LIMIT = 100
export const MIN_PASSWORD_LENGTH = 10

/** K5: refuses a list of more than 500 rows; checked before any row (K1.5). */
export const tooManyRows = (rows: number): Refusal | undefined =>
  rows > ROW_LIMIT ? { code: 'too-many-rows', limit: ROW_LIMIT } : undefined

/** I1: refuses a message of more than 500 characters. */
export function messageTooLong(message = ''): Refusal | undefined {
  const { length } = Array.from(message)
  return length > MESSAGE_LIMIT ? { code: 'message-too-long', length, limit: MESSAGE_LIMIT } : undefined
}

/** K9: refuses a name without a visible letter or digit, and one of more than 100 characters. */
export function nameInvalid(name: string): Refusal | undefined {
  const visible = trimInvisible(name)
  const { length } = Array.from(visible)
  if (!hasVisibleLetter(visible)) return { code: 'name-missing' }
  return length > NAME_LIMIT ? { code: 'name-too-long', limit: NAME_LIMIT } : undefined
}

/** Refuses a password of less than 10 characters. */
export function passwordTooWeak(password: string): Refusal | undefined {
  const { length } = Array.from(password.normalize('NFKC'))
  return length < MIN_PASSWORD_LENGTH ? { code: 'password-too-weak', length: MIN_PASSWORD_LENGTH } : undefined
}
