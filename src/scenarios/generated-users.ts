import { grantId } from '@/domain/model/rows'
import type { Access, Grant, Person } from '@/domain/model/rows'
import { GENERATED_USERS, generatedUserIds } from './generated-user-ids'
import { FIRST_NAMES, LAST_NAMES } from './names'

const DAY = 86_400_000
/** They joined one after the other, over so many days. */
const JOINED_OVER_DAYS = 1100
/** A prime that does not divide `CROWD`: joining follows no other order. */
const STRIDE = 7919

/** Which tree generated users join, and who grants them access. */
export interface GeneratedUsersTarget {
  primaryId: string
  domain: string
  /** Who invited them, in turn. */
  inviters: readonly string[]
}

/** Who has access, and when they last did something (UTC ms). */
export interface GeneratedUser {
  person: Person
  grant: Grant
  lastActive?: number
}

/** Generated users from one to before another, as of a moment (UTC ms); the same ones every time. */
export function generateUsers(
  { primaryId, domain, inviters }: GeneratedUsersTarget,
  from: number,
  to: number,
  now: number,
) {
  return generatedUserIds(from, to).map((id, index): GeneratedUser => {
    const n = from + index
    const first = FIRST_NAMES[hash(n, 1) % FIRST_NAMES.length] ?? ''
    const last = LAST_NAMES[hash(n, 2) % LAST_NAMES.length] ?? ''
    const login = `${asciiName(first)}.${asciiName(last)}${String(n)}`
    const email = `${login}@${domain}`
    const since = Math.floor(
      now - DAY - (((n * STRIDE) % GENERATED_USERS) / GENERATED_USERS) * JOINED_OVER_DAYS * DAY,
    )
    const person: Person = {
      id,
      revision: 1,
      name: `${first} ${last}`,
      username: login,
      email,
      typedEmail: email,
      status: 'active',
      twoFactor: hash(n, 3) % 10 < 6,
      since,
    }
    const grant: Grant = {
      id: grantId(primaryId, id),
      revision: 1,
      primaryId,
      accountId: primaryId,
      personId: id,
      access: accessFor(hash(n, 4) % 1000),
      since,
      grantedBy: inviters[hash(n, 5) % inviters.length] ?? '',
    }
    const hasActivity = hash(n, 6) % 10 < 8
    return { person, grant, ...(hasActivity && { lastActive: lastActiveAt(n, since, now) }) }
  })
}

/** Two in a thousand are admins, most only read. */
function accessFor(draw: number): Access {
  if (draw < 2) return { role: 'admin' }
  if (draw < 60) return { role: 'manager' }
  return { role: draw < 280 ? 'author' : 'viewer' }
}

/** Most were here lately. */
const lastActiveAt = (n: number, since: number, now: number) =>
  Math.max(since, now - Math.floor(((hash(n, 7) % 1000) / 1000) ** 3 * 400 * DAY))

const asciiNames = new Map<string, string>()

/** A name as it stands in an address. */
function asciiName(name: string): string {
  const cached = asciiNames.get(name)
  if (cached !== undefined) return cached
  const ascii = toAscii(name)
  asciiNames.set(name, ascii)
  return ascii
}

const toAscii = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/[^A-Za-z]+/g, '-')
    .toLowerCase()

/** Mixes a number with a salt, so that it looks like chance and is the same every time. */
function hash(n: number, salt: number): number {
  let x = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d)
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39)
  return (x ^ (x >>> 15)) >>> 0
}
