import type { Change } from '@/domain/command/change'
import { passwordTooWeak } from '@/domain/command/validation'
import type { Secret } from '@/storage/database/db'
import { DEMO_PASSWORD } from '@/storage/database/db'

const TOKEN_BYTES = 24
const ROUNDS = 600_000

/** The secret of an API key, shown to its owner once, with the hash that stands for it everywhere else. */
export async function newApiKey(): Promise<{ secret: string; hash: string }> {
  const { token } = await newLink()
  const secret = `seatplan_${token}`
  return { secret, hash: await linkHash(secret) }
}

/** A link token of 192 random bits, with the hash that stands for it in commands, rows and the log. */
export async function newLink(): Promise<{ token: string; hash: string }> {
  const token = base64url(crypto.getRandomValues(new Uint8Array(TOKEN_BYTES)))
  return { token, hash: await linkHash(token) }
}

/** The hash by which a link is known (SHA-256, base64url). */
export async function linkHash(token: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(token))))
}

export const isPasswordStrong = (password: string): boolean => passwordTooWeak(password) === undefined

export const passwordId = (personId: string) => `password/${personId}`
export const twoFactorId = (personId: string) => `two-factor/${personId}`

/** Secrets of people that go with a change: of a login that ends all of them, else of two-factor sign-in turned off. */
export function endedSecretIds(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => {
    if (change.table !== 'people' || !change.before || !change.after) return []
    const { id, status, twoFactor } = change.after
    if (status === 'ended') return [passwordId(id), twoFactorId(id)]
    return change.before.twoFactor && !twoFactor ? [twoFactorId(id)] : []
  })
}

/** A password as it is stored: salted and stretched (PBKDF2, SHA-256). */
export async function passwordSecret(personId: string, password: string): Promise<Secret> {
  const salt = crypto.getRandomValues(new Uint8Array(16))
  const hash = await stretchPassword(password, salt, ROUNDS)
  return { id: passwordId(personId), kind: 'password', salt, hash, rounds: ROUNDS }
}

/** Whether a password is the stored one; without a stored one, whether it is the demo password. */
export async function isPasswordCorrect(password: string, stored: Secret | undefined): Promise<boolean> {
  if (stored?.kind !== 'password') return password === DEMO_PASSWORD
  const hash = await stretchPassword(password, stored.salt, stored.rounds)
  return hash.every((byte, index) => byte === stored.hash[index])
}

async function stretchPassword(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const text = new TextEncoder().encode(password.normalize('NFKC'))
  const key = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, 256)
  return new Uint8Array(bits)
}

const base64url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
