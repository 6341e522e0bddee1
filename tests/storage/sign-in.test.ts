import { expect, it, vi } from 'vitest'
import { Secret, TOTP } from 'otpauth/slim'
import { DEMO_PASSWORD } from '@/storage/database/db'
import { openWorkspace } from '@/storage/workspace'
import { openTestWorkspace } from './open-workspace'

const T0 = Date.UTC(2026, 10, 21, 12)
const MINUTE = 60_000
const failed = { failed: 'sign-in-failed' }
const una = { type: 'SignUp' as const, name: 'Una', username: 'una', email: 'una@x.example' }
const PASSWORD = 'correct horse'

/** Una has a password of her own; the device's clock can be moved. */
async function withUna() {
  let device = T0
  const found = await openTestWorkspace({ now: () => device })
  await found.workspace.run(una, { as: 'nobody', id: 'una', password: PASSWORD })
  const waits = (ms: number) => (device += ms)
  const tries = async (login: string, count: number, password = 'wrong') => {
    const answers = []
    for (let n = 0; n < count; n++) answers.push(await found.workspace.signIn(login, password))
    return answers
  }
  return { ...found, waits, tries }
}

/** Una's authenticator, whose first code was used at T0. */
async function withAuthenticator() {
  const found = await withUna()
  const { secret } = await found.workspace.newTwoFactorSecret('una@x.example')
  const codeAt = (timestamp: number) =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })
  const options = { as: 'una', twoFactorSecret: secret, code: codeAt(T0) }
  await found.workspace.run({ type: 'SetUpTwoFactor' }, options)
  return { ...found, codeAt }
}

it('K4: without the row of their own password nobody gets in, with the demo password neither', async () => {
  const { workspace, db } = await withUna()
  expect(await workspace.signIn('una', PASSWORD)).toHaveProperty('person')
  await db.secrets.delete('password/una')
  expect(await workspace.signIn('una', PASSWORD)).toEqual(failed)
  expect(await workspace.signIn('una', DEMO_PASSWORD)).toEqual(failed)
})

it.each<[string, Record<string, unknown>]>([
  ['of another kind', { kind: 'link' }],
  ['of a kind that there is not', { kind: 'none' }],
  ['without a hash', { hash: new Uint8Array() }],
  ['with a hash of text', { hash: '' }],
  ['with an array as hash', { hash: [] }],
  ['with a shorter hash', { hash: new Uint8Array(31) }],
  ['without salt', { salt: undefined }],
  ['without rounds', { rounds: 0 }],
  ['with rounds without end', { rounds: Infinity }],
  ['with one more field', { token: 'x' }],
])('K4: a password row %s lets nobody in', async (_, patch) => {
  const { workspace, db } = await withUna()
  const row = (await db.secrets.get('password/una')) ?? expect.fail('no row')
  await db.secrets.put({ ...row, ...patch })
  for (const password of [PASSWORD, DEMO_PASSWORD, ''])
    expect(await workspace.signIn('una', password)).toEqual(failed)
})

it.each(['demo', 'reset'] as const)(
  'K4: login %s beside a password of their own lets nobody in',
  async (login) => {
    const { workspace, db } = await withUna()
    await db.people.update('una', { login })
    expect(await workspace.signIn('una', PASSWORD)).toEqual(failed)
    expect(await workspace.signIn('una', DEMO_PASSWORD)).toEqual(failed)
  },
)

it('a login that is reset has no password', async () => {
  const { workspace, db } = await withUna()
  await db.people.update('ada', { login: 'reset' })
  expect(await workspace.signIn('ada', DEMO_PASSWORD)).toEqual(failed)
})

it.each<[string, Record<string, unknown> | undefined]>([
  ['gone', undefined],
  ['of another kind', { kind: 'password' }],
  ['without a secret', { secret: '' }],
  ['with a number as secret', { secret: 5 }],
  ['with a secret that is none', { secret: 'not base32!' }],
  ['with a last step that is none', { lastStep: 'never' }],
])('K4: a two-factor row that is %s lets nobody in, and is not turned off or replaced', async (_, patch) => {
  const { workspace, db, codeAt, waits } = await withAuthenticator()
  const row = (await db.secrets.get('two-factor/una')) ?? expect.fail('no row')
  if (patch) await db.secrets.put({ ...row, ...patch })
  else await db.secrets.delete('two-factor/una')
  waits(MINUTE)
  const code = codeAt(T0 + MINUTE)
  expect(await workspace.signIn('una', PASSWORD)).toEqual({ failed: 'code-needed' })
  expect(await workspace.signIn('una', PASSWORD, code)).toEqual({ failed: 'code-wrong' })
  const next = await workspace.newTwoFactorSecret('una@x.example')
  const options = { as: 'una', twoFactorSecret: next.secret, formerCode: code, code: '' }
  expect(await workspace.run({ type: 'SetUpTwoFactor' }, options)).toEqual({
    refusal: { code: 'code-wrong' },
  })
  expect(await workspace.run({ type: 'TurnOffTwoFactor' }, { as: 'una', code })).toEqual({
    refusal: { code: 'code-wrong' },
  })
})

it('K4: a person’s row that says they have no authenticator does not do away with it', async () => {
  const { workspace, db } = await withAuthenticator()
  await db.people.update('una', { twoFactor: false })
  expect(await workspace.signIn('una', PASSWORD)).toEqual({ failed: 'code-needed' })
})

it('4.9: the same hashing is done for every login, known or not, whatever is stored of it', async () => {
  const { workspace, db } = await withUna()
  await workspace.run(
    { ...una, username: 'vic', email: 'vic@x.example' },
    { as: 'nobody', id: 'vic', password: PASSWORD },
  )
  await db.secrets.update('password/vic', { hash: new Uint8Array() } as never)
  const stretched = vi.spyOn(crypto.subtle, 'deriveBits')
  for (const login of ['una', 'ada', 'vic', 'nobody-known', 'nobody@x.example', '', 'x'.repeat(10_000)]) {
    stretched.mockClear()
    await workspace.signIn(login, 'wrong')
    const rounds = stretched.mock.calls.map(([algorithm]) => (algorithm as Pbkdf2Params).iterations)
    expect(rounds, login).toEqual([600_000])
  }
  stretched.mockRestore()
})

it.each(['una', 'ada', 'zoe', 'zoe@x.example'])(
  'K1: five wrong tries for %s stop the next one',
  async (login) => {
    const { workspace, tries, waits } = await withUna()
    expect(await tries(login, 5)).toEqual(Array(5).fill(failed))
    const stopped = { failed: 'too-many-attempts', retryAt: T0 + 5 * MINUTE }
    for (const password of ['wrong', PASSWORD, DEMO_PASSWORD])
      expect(await workspace.signIn(login, password)).toEqual(stopped)
    waits(5 * MINUTE - 1)
    expect(await workspace.signIn(login, PASSWORD)).toEqual(stopped)
    waits(1)
    expect(await workspace.signIn(login, 'wrong')).toEqual(failed)
  },
)

it('K1: the right password is taken again from retryAt on; other logins are not stopped', async () => {
  const { workspace, tries, waits } = await withUna()
  await tries('una', 5)
  expect(await workspace.signIn('ada', DEMO_PASSWORD)).toHaveProperty('person')
  waits(5 * MINUTE)
  expect(await workspace.signIn('una', PASSWORD)).toHaveProperty('person')
})

it('K1: username and address are one login, however they are typed', async () => {
  const { workspace, tries } = await withUna()
  await tries('una', 2)
  await tries('UNA ', 1)
  await tries('Una@X.example', 2)
  expect(await workspace.signIn('una@x.example', PASSWORD)).toMatchObject({ failed: 'too-many-attempts' })
  await tries('zoe@x.example', 3)
  await tries(' ZOE@x.example', 2)
  expect(await workspace.signIn('zoe@x.example', 'wrong')).toMatchObject({ failed: 'too-many-attempts' })
})

it('K1: it counts in all tabs and after a reload', async () => {
  const { workspace, tries, storage } = await withUna()
  await tries('una', 3)
  const other = await openWorkspace({ storage, now: () => T0 })
  for (let n = 0; n < 2; n++) expect(await other.signIn('una', 'wrong')).toEqual(failed)
  expect(await workspace.signIn('una', PASSWORD)).toMatchObject({ failed: 'too-many-attempts' })
  const later = await openWorkspace({ storage, now: () => T0 })
  expect(await later.signIn('una', PASSWORD)).toMatchObject({ failed: 'too-many-attempts' })
})

it('K1: of many tries at once no more than five are taken', async () => {
  const { workspace } = await withUna()
  const answers = await Promise.all(Array.from({ length: 8 }, () => workspace.signIn('una', 'wrong')))
  expect(answers.filter((answer) => 'failed' in answer && answer.failed === 'sign-in-failed')).toHaveLength(5)
})

it('K1: the workspace’s clock counts, not the device’s', async () => {
  const { workspace, db, tries } = await withUna()
  await tries('una', 5)
  await db.settings.put({ key: 'clock', value: 5 * MINUTE })
  expect(await workspace.signIn('una', PASSWORD)).toHaveProperty('person')
})

it('K1: wrong codes count with wrong passwords; a code that is asked for does not', async () => {
  const { workspace, tries, codeAt, waits } = await withAuthenticator()
  waits(MINUTE)
  const now = T0 + MINUTE
  for (let n = 0; n < 3; n++)
    expect(await workspace.signIn('una', PASSWORD)).toEqual({ failed: 'code-needed' })
  await tries('una', 2)
  for (let n = 0; n < 2; n++)
    expect(await workspace.signIn('una', PASSWORD, codeAt(0))).toEqual({ failed: 'code-wrong' })
  expect(await workspace.run({ type: 'TurnOffTwoFactor' }, { as: 'una', code: codeAt(0) })).toEqual({
    refusal: { code: 'code-wrong' },
  })
  const stopped = { retryAt: now + 5 * MINUTE }
  const code = codeAt(now)
  expect(await workspace.signIn('una', PASSWORD, code)).toEqual({ failed: 'too-many-attempts', ...stopped })
  expect(await workspace.run({ type: 'TurnOffTwoFactor' }, { as: 'una', code })).toEqual({
    refusal: { code: 'too-many-attempts', ...stopped },
  })
  waits(5 * MINUTE)
  expect(
    await workspace.run({ type: 'TurnOffTwoFactor' }, { as: 'una', code: codeAt(now + 5 * MINUTE) }),
  ).toHaveProperty('event')
})

it('K1: whoever has no authenticator yet is not stopped from setting one up', async () => {
  const { workspace, tries } = await withUna()
  await tries('ada', 5)
  const { secret } = await workspace.newTwoFactorSecret('ada@lindgarten.example')
  const code = new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: T0 })
  expect(
    await workspace.run({ type: 'SetUpTwoFactor' }, { as: 'ada', twoFactorSecret: secret, code }),
  ).toHaveProperty('event')
})

it('K4: what is kept of wrong tries is neither what was typed, nor kept longer than it counts', async () => {
  const { db, tries, waits } = await withUna()
  await tries('my secret password', 1)
  expect(JSON.stringify(await db.signInAttempts.toArray())).not.toContain('secret')
  waits(6 * MINUTE)
  await tries('una', 1)
  expect(await db.signInAttempts.toArray()).toEqual([{ id: 'person/una', triedAt: [T0 + 6 * MINUTE] }])
  await db.signInAttempts.put({ id: 'person/una', triedAt: 'often' } as never)
  expect(await tries('una', 1)).toEqual([failed])
})
