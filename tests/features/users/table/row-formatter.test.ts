import '../../../support/every-language'
import { expect, it, vi } from 'vitest'
import { initials } from '@/ui/display/initials'
import { createRowFormatter } from '@/features/users/table/row-formatter'
import type { UserRow } from '@/domain/users/row'
import { createText } from '@/text/i18n'

const NOW = Date.UTC(2026, 10, 21, 12)
const HOUR = 3_600_000

const row = (more: Partial<UserRow>): UserRow => ({
  key: 'k',
  kind: 'user',
  personId: 'k',
  name: 'Ada Keller',
  username: 'ada',
  email: 'ada@x.example',
  access: { role: 'admin' },
  status: 'active',
  twoFactor: false,
  since: NOW,
  ...more,
})

const formatRow = (locale: 'en' | 'de', more: Partial<UserRow>) =>
  createRowFormatter({ text: createText(locale), roleName: (id) => `<${id}>`, at: NOW })(row(more))

const invitation = {
  kind: 'invitation',
  status: 'pending',
  name: '',
  expiresAt: NOW + 50 * HOUR,
} as const

it('a pending invitation says until when, or that its sender has left (C7)', () => {
  expect(formatRow('en', invitation)).toMatchObject({ tone: 'warn', statusNote: 'expires in 2 days' })
  expect(formatRow('de', invitation)).toMatchObject({ tone: 'warn', statusNote: 'läuft übermorgen ab' })
  const inviter = { id: 'b', name: 'Ben', left: true }
  expect(formatRow('en', { ...invitation, inviter })).toMatchObject({
    tone: 'danger',
    statusNote: 'sender has left',
    inviterLeftNote: 'left',
  })
})

it('levels have their names, the owner and ticked permissions too', () => {
  expect(formatRow('en', {}).role).toBe('<admin>')
  expect(formatRow('en', { access: 'owner' }).role).toBe('Owner')
  expect(formatRow('de', { access: { permissions: ['a'] } }).role).toBe('Benutzerdefiniert')
})

it('who was never active is told from who has no login', () => {
  expect(formatRow('en', {}).lastActive).toBe('Never')
  expect(formatRow('en', { lastActive: NOW - 2 * HOUR }).lastActive).toBe('2 hours ago')
  expect(formatRow('de', invitation).lastActive).toBe('–')
})

it('the name of a button cannot be turned round by the address in it', () => {
  expect(formatRow('en', { email: 'מ@x.example' }).manage).toBe('Manage \u2068מ@x.example\u2069')
})

it.each([
  'Ada Keller',
  'Łukasz von der Ömer',
  'eve@lindgarten.example',
  'Madonna',
  '',
  'Анна',
  '👩‍🚀 Ripley',
  'e\u0301 x',
])('the letters of %j are those that avatars have elsewhere', (name) => {
  expect(formatRow('en', { name, email: name }).initials).toBe(initials(name))
})

it('letters are upper-cased as the language of the app has it, whatever that of the browser', () => {
  const upper = vi.spyOn(String.prototype, 'toLocaleUpperCase')
  formatRow('de', { name: 'ida iversen' })
  const languages = upper.mock.calls.map(([language]) => language)
  upper.mockRestore()
  expect(languages).toEqual(['de'])
})

it('buttons of invitations that have ended say which one, since an address may have several', () => {
  const [first, second] = [NOW - 50 * HOUR, NOW - 2 * HOUR].map((since) =>
    formatRow('en', { ...invitation, status: 'declined', since }),
  )
  expect(first?.manage).toMatch(/^Manage ada@x\.example \(Declined, /)
  expect(first?.manage).not.toBe(second?.manage)
  expect(first?.select).not.toBe(second?.select)
  expect(formatRow('en', invitation).manage).toBe('Manage ada@x.example')
})
