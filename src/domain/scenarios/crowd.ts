import { grantId } from '../model'
import type { Access, Grant, Person } from '../model'
import { CROWD, crowdIds } from './crowd-ids'
import { FIRST_NAMES, LAST_NAMES } from './names'

const DAY = 86_400_000
/** They joined one after the other, over so many days. */
const OVER = 1100
/** A prime that does not divide `CROWD`: joining follows no other order. */
const STRIDE = 7919

/** Where a crowd comes in, and by whom. */
export interface CrowdTree {
  primaryId: string
  domain: string
  /** Who invited them, in turn. */
  inviters: readonly string[]
}

/** Who has access, and when they last did something (UTC ms). */
export interface Member {
  person: Person
  grant: Grant
  lastActive?: number
}

/** Members of the crowd from one to before another, as of a moment (UTC ms); the same ones every time. */
export function crowd({ primaryId, domain, inviters }: CrowdTree, from: number, to: number, now: number) {
  return crowdIds(from, to).map((id, index): Member => {
    const n = from + index
    const first = FIRST_NAMES[mixed(n, 1) % FIRST_NAMES.length] ?? ''
    const last = LAST_NAMES[mixed(n, 2) % LAST_NAMES.length] ?? ''
    const login = `${plainOf(first)}.${plainOf(last)}${String(n)}`
    const email = `${login}@${domain}`
    const since = Math.floor(now - DAY - (((n * STRIDE) % CROWD) / CROWD) * OVER * DAY)
    const person: Person = {
      id,
      revision: 1,
      name: `${first} ${last}`,
      username: login,
      email,
      typedEmail: email,
      status: 'active',
      twoFactor: mixed(n, 3) % 10 < 6,
      since,
    }
    const grant: Grant = {
      id: grantId(primaryId, id),
      revision: 1,
      primaryId,
      accountId: primaryId,
      personId: id,
      access: levelFor(mixed(n, 4) % 1000),
      since,
      grantedBy: inviters[mixed(n, 5) % inviters.length] ?? '',
    }
    const wasActive = mixed(n, 6) % 10 < 8
    return { person, grant, ...(wasActive && { lastActive: activeAt(n, since, now) }) }
  })
}

/** Two in a thousand are admins, most only read. */
function levelFor(lot: number): Access {
  if (lot < 2) return { role: 'admin' }
  if (lot < 60) return { role: 'manager' }
  return { role: lot < 280 ? 'author' : 'viewer' }
}

/** Most were here lately. */
const activeAt = (n: number, since: number, now: number) =>
  Math.max(since, now - Math.floor(((mixed(n, 7) % 1000) / 1000) ** 3 * 400 * DAY))

const known = new Map<string, string>()

/** A name as it stands in an address. */
function plainOf(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  const letters = plain(name)
  known.set(name, letters)
  return letters
}

const plain = (name: string) =>
  name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replace(/[^A-Za-z]+/g, '-')
    .toLowerCase()

/** Mixes a number with a salt, so that it looks like chance and is the same every time. */
function mixed(n: number, salt: number): number {
  let x = Math.imul(n + 1, 0x9e3779b1) ^ Math.imul(salt, 0x85ebca6b)
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d)
  x = Math.imul(x ^ (x >>> 12), 0x297a2d39)
  return (x ^ (x >>> 15)) >>> 0
}
