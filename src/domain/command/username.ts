import { trimInvisible } from '@/domain/model/email'
import { lookAlikeKey, mixesScripts } from '@/domain/model/look-alikes'
import type { Refusal } from './refusal'
import { hasVisibleLetter } from '@/domain/model/visible-letter'

const USERNAME = /^[^\s@\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]{3,60}$/u

/**
 * K9: refuses a username that does not have 3 to 60 characters, has no letter or digit, contains spaces, invisible
 * characters or @, or mixes scripts, so that usernames can be told apart from each other and from addresses.
 */
export function usernameInvalid(username: string): Refusal | undefined {
  const text = trimInvisible(username)
  const isValid = USERNAME.test(text) && hasVisibleLetter(text) && !mixesScripts(text)
  return isValid ? undefined : { code: 'username-invalid' }
}

/** The stored form of a username: lower case, so that two that differ only in case are the same. */
export const usernameKey = (username: string): string => trimInvisible(username).toLowerCase()

/** K9: whether two usernames are one, because they look alike. */
export const isSameUsername = (one: string, other: string): boolean =>
  lookAlikeKey(usernameKey(one)) === lookAlikeKey(usernameKey(other))
