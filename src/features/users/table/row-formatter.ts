import { initials } from '@/ui/display/initials'
import { deliveryText } from '@/components/delivery/delivery-text'
import { roleOf } from '@/domain/users/filter'
import type { UserColumn } from '@/domain/users/filter'
import type { UserRow } from '@/domain/users/row'
import { isolate, type MessageKey, type Text } from '@/text/i18n'

/** What all rows of the table share; a new object redraws all rows. */
export interface RowDisplay {
  columns: Partial<Record<UserColumn, boolean>>
  compact: boolean
  /** Height of every row (px). */
  height: number
  format: (row: UserRow) => UserRowText
  /** By row key, why a row cannot be selected. */
  locked: ReadonlyMap<string, string>
  currentPersonId: string | undefined
  /** Whether the acting person may change the access of a row. */
  mayChange: (row: UserRow) => boolean
  /** Key of the row whose person is shown beside the table. */
  openKey: string | undefined
  labels: { owner: string; you: string; loading: string }
}

export const statusDots = { ok: 'bg-ok', warn: 'bg-warn', muted: 'bg-ink-3', danger: 'bg-danger-ink' }

/** The owner and the acting person's own row cannot be managed (A5). */
export const isManageable = ({ kind, personId }: UserRow, currentPersonId: string | undefined) =>
  kind === 'invitation' || (kind === 'user' && personId !== currentPersonId)

export interface UserRowText {
  title: string
  /** Below the name: the e-mail address, or that the person has no login yet. */
  subtitle: string
  initials: string
  role: string
  status: string
  tone: keyof typeof statusDots
  /** More about the status: when it expires, or what is wrong. */
  statusNote: string
  twoFactor: string
  lastActive: string
  /** Date and time, shown in a tooltip. */
  lastActiveAt: string
  inviter: string
  /** That the inviter has left, else empty. */
  inviterLeftNote: string
  since: string
  select: string
  manage: string
  /** Names the select with the role. */
  access: string
}

/** Number of rows whose text is cached; more than are ever visible. */
const CACHE_SIZE = 600
const EMPTY = '–'
const PLACEHOLDER = '\u0000'

interface RowFormatterOptions {
  text: Text
  roleName: (id: string) => string
  /** Workspace time, UTC ms. */
  at: number
}

/** Latin names need no grapheme segmenter. */
const SIMPLE_NAME = /^[\p{Script=Latin}\d\s@._-]+$/u

function fastInitials(name: string, language: string): string {
  if (!SIMPLE_NAME.test(name)) return initials(name, language)
  const words = name.split(/[\s@._-]+/).filter(Boolean)
  const last = words.length > 1 ? words.at(-1)?.charAt(0) : ''
  return `${words[0]?.charAt(0) ?? '?'}${last ?? ''}`.toLocaleUpperCase(language)
}

/** Formats rows as text, with cached results, because rows are redrawn while scrolling. */
export function createRowFormatter({ text, roleName, at }: RowFormatterOptions) {
  const { t } = text
  const cache = new Map<UserRow, UserRowText>()
  const roleNames = new Map([
    ['owner', t('access.owner')],
    ['custom', t('access.custom')],
  ])
  const statusNames = new Map<string, string>()
  const expires = sentenceWith('sharing.expires', 'time')
  const select = sentenceWith('users.select', 'email')
  const manage = sentenceWith('sharing.manage', 'email')
  const access = sentenceWith('sharing.accessOf', 'email')
  const [senderLeft, inviterLeft] = [t('users.senderLeft'), t('users.inviterLeft')]
  const [on, off, never, noLogin] = [t('users.on'), t('users.off'), t('users.never'), t('users.noLogin')]

  /** Splits a message at its parameter once, because formatting it for every row is slow. */
  function sentenceWith(key: MessageKey, parameter: string) {
    const [before = '', after = ''] = t(key, { [parameter]: PLACEHOLDER }).split(PLACEHOLDER)
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

  function statusNoteOf({ status, inviter, delivery, expiresAt }: UserRow) {
    if (status !== 'pending') return ''
    if (inviter?.left) return senderLeft
    if (delivery) return deliveryText(delivery, text)
    return expiresAt === undefined ? '' : expires(text.relative(expiresAt, at))
  }

  /** An address may have several invitations that have ended, so their buttons say which one. */
  function rowTitle({ email, status, since }: UserRow) {
    if (status === 'active' || status === 'pending') return email
    return `${email} (${t(`sharing.status.${status}`)}, ${text.dateTime(since)})`
  }

  function toneOf({ status, inviter, delivery }: UserRow): UserRowText['tone'] {
    if (status === 'active') return 'ok'
    if (status !== 'pending') return 'muted'
    return inviter?.left || delivery?.kind === 'bounced' ? 'danger' : 'warn'
  }

  function format(row: UserRow): UserRowText {
    const { kind, name, email, status, twoFactor, lastActive, inviter } = row
    const title = name || email
    const hasLogin = twoFactor !== undefined
    return {
      title,
      subtitle: name ? email : noLogin,
      initials: fastInitials(title, text.locale.value),
      role: roleText(row),
      status: memoize(statusNames, status, () => t(`sharing.status.${status}`)),
      tone: toneOf(row),
      statusNote: statusNoteOf(row),
      twoFactor: hasLogin ? (twoFactor ? on : off) : EMPTY,
      lastActive:
        lastActive === undefined ? (kind === 'invitation' ? EMPTY : never) : text.relative(lastActive, at),
      lastActiveAt: lastActive === undefined ? '' : text.dateTime(lastActive),
      inviter: inviter?.name || EMPTY,
      inviterLeftNote: inviter?.left ? inviterLeft : '',
      since: text.date(row.since),
      select: select(rowTitle(row)),
      manage: manage(rowTitle(row)),
      access: access(rowTitle(row)),
    }
  }

  return function formatRow(row: UserRow): UserRowText {
    const cached = cache.get(row)
    if (cached) return cached
    if (cache.size >= CACHE_SIZE) cache.clear()
    const formatted = format(row)
    cache.set(row, formatted)
    return formatted
  }
}
