import { toAscii } from '@/domain/model/fold'
import { grantId } from '@/domain/model/rows'
import type { Access, Grant, Person } from '@/domain/model/rows'
import { GENERATED_USERS, generatedUserIds } from './generated-user-ids'
import { FIRST_NAMES, LAST_NAMES } from './names'

const DAY = 86_400_000
/** Generated users joined one after another during this number of days. */
const JOINED_OVER_DAYS = 1100
/** A prime that does not divide `GENERATED_USERS`, so that ids and joining have different orders. */
const STRIDE = 7919

/** The account tree that generated users join, and the people who grant them access. */
export interface GeneratedUsersTarget {
  primaryId: string
  domain: string
  /** Ids of the people who invited them, in turn. */
  inviters: readonly string[]
}

/** The rows of a generated user, and the time of the last activity (UTC ms). */
export interface GeneratedUser {
  person: Person
  grant: Grant
  lastActive?: number
}

/** Generated users from index `from` to before `to` at a moment (UTC ms); always the same ones. */
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
      login: 'demo',
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

/** Of a thousand users, two are admins; most are viewers. */
function accessFor(draw: number): Access {
  if (draw < 2) return { role: 'admin' }
  if (draw < 60) return { role: 'manager' }
  return { role: draw < 280 ? 'author' : 'viewer' }
}

/** Most users were active recently. */
const lastActiveAt = (n: number, since: number, now: number) =>
  Math.max(since, now - Math.floor(((hash(n, 7) % 1000) / 1000) ** 3 * 400 * DAY))

const asciiNames = new Map<string, string>()

/** A name in ASCII, for an e-mail address. */
function asciiName(name: string): string {
  const cached = asciiNames.get(name)
  if (cached !== undefined) return cached
  const ascii = toAscii(name)
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
  asciiNames.set(name, ascii)
  return ascii
}

/** Mixes a number with a salt into a pseudo-random number that is always the same. */
function hash(n: number, salt: number): number {
  let x = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d)
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39)
  return (x ^ (x >>> 15)) >>> 0
}
