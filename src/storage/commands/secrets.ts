import * as v from 'valibot'
import type { Change } from '@/domain/command/change'
import { passwordTooWeak } from '@/domain/command/validation'
import type { Person } from '@/domain/model/rows'
import type { Db, Secret } from '@/storage/database/db'
import { DEMO_PASSWORD } from '@/storage/database/db'
import { linkHash, newLink } from './links'

const ROUNDS = 600_000
const SALT_BYTES = 16
const HASH_BYTES = 32

/** The secret of an API key, shown to its owner once, with the hash that stands for it everywhere else. */
export async function newApiKey(): Promise<{ secret: string; hash: string }> {
  const { token } = await newLink()
  const secret = `seatplan_${token}`
  return { secret, hash: await linkHash(secret) }
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
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES))
  const hash = await stretchPassword(password, salt, ROUNDS)
  return { id: passwordId(personId), kind: 'password', salt, hash, rounds: ROUNDS }
}

const Bytes = (length: number) =>
  v.pipe(
    v.instance(Uint8Array<ArrayBuffer>),
    v.check((bytes) => bytes.length === length),
  )
const schemas = {
  link: v.strictObject({
    id: v.string(),
    kind: v.literal('link'),
    token: v.pipe(v.string(), v.minLength(1)),
  }),
  password: v.strictObject({
    id: v.string(),
    kind: v.literal('password'),
    salt: Bytes(SALT_BYTES),
    hash: Bytes(HASH_BYTES),
    rounds: v.literal(ROUNDS),
  }),
  'two-factor': v.strictObject({
    id: v.string(),
    kind: v.literal('two-factor'),
    secret: v.pipe(v.string(), v.regex(/^[A-Z2-7]{16,64}$/)),
    lastStep: v.exactOptional(v.pipe(v.number(), v.safeInteger())),
  }),
}

/** A secret by its id; `broken` where there is one that is not what it should be, which lets nobody in (K4). */
export async function readSecret<K extends Secret['kind']>(
  db: Db,
  kind: K,
  id: string,
): Promise<Extract<Secret, { kind: K }> | 'broken' | undefined> {
  const stored = await db.secrets.get(id)
  if (stored === undefined) return undefined
  return v.is(schemas[kind], stored) ? (stored as Extract<Secret, { kind: K }>) : 'broken'
}

/**
 * Whether a password is that of a person. The same hashing is done whether there is a person or not and whatever is
 * stored of them, so that the time it takes says nothing about that.
 */
export async function isPasswordCorrect(
  db: Db,
  password: string,
  person: Pick<Person, 'id' | 'login'> | undefined,
): Promise<boolean> {
  const stored = await readSecret(db, 'password', passwordId(person?.id ?? ''))
  const own = stored === 'broken' ? undefined : stored
  const hash = await stretchPassword(password, own?.salt ?? new Uint8Array(SALT_BYTES), ROUNDS)
  if (person?.login === 'demo' && stored === undefined) return password === DEMO_PASSWORD
  return person?.login === 'own' && own !== undefined && sameBytes(hash, own.hash)
}

/** Compares all bytes, so that the time it takes does not tell where they differ. */
const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.reduce((difference, byte, index) => difference | (byte ^ (other[index] ?? -1)), 0) === 0

async function stretchPassword(password: string, salt: Uint8Array<ArrayBuffer>, iterations: number) {
  const text = new TextEncoder().encode(password.normalize('NFKC'))
  const key = await crypto.subtle.importKey('raw', text, 'PBKDF2', false, ['deriveBits'])
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations },
    key,
    8 * HASH_BYTES,
  )
  return new Uint8Array(bits)
}
