import { initials } from '@/components/base/initials'
import { deliveryText } from '@/components/delivery/deliveryWords'
import { roleOf } from '@/domain/users/filter'
import type { UserRow } from '@/domain/users/row'
import type { MessageKey, Text } from '@/text/i18n'
import { isolate } from '@/text/isolate'
import { shortRelativeTime } from '@/text/short-ago'

/** A row in words. */
export interface Painted {
  title: string
  /** Below the name: the address, or that there is no login yet. */
  under: string
  initials: string
  role: string
  status: string
  tone: 'ok' | 'warn' | 'muted' | 'danger'
  /** What there is to know about the status. */
  note: string
  twoFactor: string
  lastActive: string
  /** The moment, for whoever wants it exactly. */
  lastActiveAt: string
  inviter: string
  inviterLeft: string
  since: string
  select: string
  manage: string
}

/** So many rows are kept in words: more than are ever in sight. */
const CACHE_SIZE = 600
const NOTHING = '–'
const HOLE = '\u0000'

interface Brush {
  text: Text
  roleName: (id: string) => string
  /** Workspace time, UTC ms. */
  at: number
}

/** Names of which the first letters are found without looking for what belongs together, as most are. */
const SIMPLE = /^[\p{Script=Latin}\d\s@._-]+$/u

function lettersOf(name: string): string {
  if (!SIMPLE.test(name)) return initials(name)
  const words = name.split(/[\s@._-]+/).filter(Boolean)
  const last = words.length > 1 ? words.at(-1)?.charAt(0) : ''
  return `${words[0]?.charAt(0) ?? '?'}${last ?? ''}`.toLocaleUpperCase()
}

/** Puts rows into words; sentences are looked up once, and rows in sight stay in words. */
export function painter({ text, roleName, at }: Brush) {
  const { t } = text
  const cache = new Map<UserRow, Painted>()
  const ago = shortRelativeTime(text)
  const roleNames = new Map([
    ['owner', t('access.owner')],
    ['custom', t('access.custom')],
  ])
  const statuses = new Map<string, string>()
  const expires = sentenceWith('users.expires', 'time')
  const select = sentenceWith('users.select', 'email')
  const manage = sentenceWith('sharing.manage', 'email')
  const [senderLeft, left] = [t('users.senderLeft'), t('users.inviterLeft')]
  const [on, off, never, noLogin] = [t('users.on'), t('users.off'), t('users.never'), t('users.noLogin')]

  /** A sentence with a hole for a name. */
  function sentenceWith(key: MessageKey, parameter: string) {
    const [before = '', after = ''] = t(key, { [parameter]: HOLE }).split(HOLE)
    return (value: string) => before + isolate(value) + after
  }

  function memoize(cache: Map<string, string>, id: string, compute: () => string) {
    const value = cache.get(id) ?? compute()
    cache.set(id, value)
    return value
  }

  function roleText(row: UserRow) {
    const id = roleOf(row)
    return memoize(roleNames, id, () => roleName(id))
  }

  function noteOf({ status, inviter, delivery, expiresAt }: UserRow) {
    if (status !== 'pending') return ''
    if (inviter?.left) return senderLeft
    if (delivery) return deliveryText(delivery, text)
    return expiresAt === undefined ? '' : expires(text.relative(expiresAt, at))
  }

  function toneOf({ status, inviter, delivery }: UserRow): Painted['tone'] {
    if (status === 'active') return 'ok'
    if (status !== 'pending') return 'muted'
    return inviter?.left || delivery?.kind === 'bounced' ? 'danger' : 'warn'
  }

  function inWords(row: UserRow): Painted {
    const { kind, name, email, status, twoFactor, lastActive, inviter } = row
    const title = name || email
    const hasLogin = twoFactor !== undefined
    return {
      title,
      under: name ? email : noLogin,
      initials: lettersOf(title),
      role: roleText(row),
      status: memoize(statuses, status, () => t(`sharing.status.${status}`)),
      tone: toneOf(row),
      note: noteOf(row),
      twoFactor: hasLogin ? (twoFactor ? on : off) : NOTHING,
      lastActive: lastActive === undefined ? (kind === 'invitation' ? NOTHING : never) : ago(lastActive, at),
      lastActiveAt: lastActive === undefined ? '' : text.dateTime(lastActive),
      inviter: inviter?.name || NOTHING,
      inviterLeft: inviter?.left ? left : '',
      since: text.date(row.since),
      select: select(email),
      manage: manage(email),
    }
  }

  return function paint(row: UserRow): Painted {
    const cached = cache.get(row)
    if (cached) return cached
    if (cache.size >= CACHE_SIZE) cache.clear()
    const painted = inWords(row)
    cache.set(row, painted)
    return painted
  }
}
