import { Secret, TOTP } from 'otpauth/slim'
import { expect, it } from 'vitest'
import { DEMO_PASSWORD } from '@/storage/database/db'
import { timeStepOf } from '@/storage/commands/two-factor'
import { allRows, openTestWorkspace } from '../open-workspace'

const T0 = Date.UTC(2026, 10, 21, 12)
const STEP = 30_000
const setUp = { type: 'SetUpTwoFactor' } as const
const turnOff = { type: 'TurnOffTwoFactor' } as const
const codeAt = (secret: string, timestamp: number) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })

/** Ada has set up two-factor sign-in; the device's clock can be moved. */
async function enrolled() {
  let device = T0
  const { workspace, db, storage } = await openTestWorkspace({ now: () => device })
  const { secret, uri } = await workspace.newTwoFactorSecret('ada@lindgarten.example')
  const options = { as: 'ada', twoFactorSecret: secret, code: codeAt(secret, T0) }
  const answer = await workspace.run(setUp, options)
  const waits = (ms: number) => (device += ms)
  return { workspace, db, storage, secret, uri, answer, waits, code: (ms = 0) => codeAt(secret, device + ms) }
}

it('RFC 6238: codes are those of its own examples, cut to six digits', async () => {
  const secret = Secret.fromUTF8('12345678901234567890').base32
  const examples: [seconds: number, code: string][] = [
    ...([
      [59, '287082'],
      [1_111_111_109, '081804'],
      [1_111_111_111, '050471'],
    ] as [number, string][]),
    ...([
      [1_234_567_890, '005924'],
      [2_000_000_000, '279037'],
      [20_000_000_000, '353130'],
    ] as [number, string][]),
  ]
  for (const [seconds, code] of examples)
    expect(await timeStepOf(secret, code, seconds * 1000)).toBe(Math.floor(seconds / 30))
  expect(await timeStepOf(secret, '287082', 1_111_111_109_000)).toBeUndefined()
})

it.each(['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦', '\0\0\0\0\0\0', '😀😀😀'])(
  'what is no code is wrong, and no fault: %j',
  async (code) => {
    const { secret } = await enrolled()
    for (const moment of [T0, 0, -T0]) expect(await timeStepOf(secret, code, moment)).toBeUndefined()
  },
)

it('a code counts in its step and one beside it, however it is spaced', async () => {
  const { secret } = await enrolled()
  const shown = codeAt(secret, T0)
  const at = (ms: number) => timeStepOf(secret, `${shown.slice(0, 3)} ${shown.slice(3)} `, T0 + ms)
  const step = T0 / STEP
  expect(await Promise.all([at(0), at(STEP), at(-STEP)])).toEqual([step, step, step])
  expect(await Promise.all([at(2 * STEP), at(-2 * STEP)])).toEqual([undefined, undefined])
})

it('set up with a code, the secret is kept apart: neither command nor log nor row holds it', async () => {
  const { db, secret, uri, answer } = await enrolled()
  expect(answer).toMatchObject({ event: { type: 'TwoFactorSetUp', personId: 'ada' } })
  const kept = { id: 'two-factor/ada', kind: 'two-factor', secret, lastStep: T0 / STEP }
  expect(await db.secrets.get('two-factor/ada')).toEqual(kept)
  const { secrets: _, ...rest } = await allRows(db)
  expect(JSON.stringify(rest)).not.toContain(secret)
  expect(uri).toMatch(new RegExp(`^otpauth://totp/Seatplan:ada%40lindgarten.example\\?.*secret=${secret}`))
})

it('code-wrong: a wrong code and none set nothing up, and keep no secret', async () => {
  const { workspace, db } = await openTestWorkspace({ now: () => T0 })
  const before = await allRows(db)
  const { secret } = await workspace.newTwoFactorSecret('ada@lindgarten.example')
  const wrong = { as: 'ada', twoFactorSecret: secret, code: codeAt(secret, T0 + 10 * STEP) }
  for (const options of [wrong, { as: 'ada', twoFactorSecret: secret }, { as: 'ada', code: wrong.code }]) {
    expect(await workspace.run(setUp, options)).toEqual({ refusal: { code: 'code-wrong' } })
  }
  expect(await allRows(db)).toEqual(before)
})

it('sign-in asks for the code, but never before the password is right', async () => {
  const { workspace, code, waits } = await enrolled()
  waits(STEP)
  expect(await workspace.signIn('ada', 'wrong', code())).toEqual({ failed: 'sign-in-failed' })
  expect(await workspace.signIn('ada', DEMO_PASSWORD)).toEqual({ failed: 'code-needed' })
  expect(await workspace.signIn('ada', DEMO_PASSWORD, ' ')).toEqual({ failed: 'code-needed' })
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code(5 * STEP))).toEqual({ failed: 'code-wrong' })
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code())).toMatchObject({ person: { id: 'ada' } })
  expect(await workspace.signIn('ben', DEMO_PASSWORD)).toMatchObject({ person: { id: 'ben' } })
})

it('K3: codes follow the device’s clock, also where the workspace’s clock is ahead of it', async () => {
  const { workspace, db, code, waits } = await enrolled()
  waits(STEP)
  await db.settings.put({ key: 'clock', value: 90 * 86_400_000 })
  expect((await workspace.queries.now()).at).toBe(T0 + STEP + 90 * 86_400_000)
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code())).toMatchObject({ person: { id: 'ada' } })
})

it('turned off with a code of the authenticator, the secret goes in the same step', async () => {
  const { workspace, db, code, waits } = await enrolled()
  waits(3 * STEP)
  const wrong = { as: 'ada', code: code(-3 * STEP) }
  expect(await workspace.run(turnOff, wrong)).toEqual({ refusal: { code: 'code-wrong' } })
  expect(await db.secrets.get('two-factor/ada')).toBeDefined()
  expect(await workspace.run(turnOff, { as: 'ada', code: code() })).toHaveProperty('event')
  expect(await db.secrets.get('two-factor/ada')).toBeUndefined()
  expect(await workspace.signIn('ada', DEMO_PASSWORD)).toHaveProperty('person')
})

it('a new authenticator takes the place of the old one, for who can still show a code of that', async () => {
  const { workspace, secret, code, waits } = await enrolled()
  waits(STEP)
  const next = await workspace.newTwoFactorSecret('ada@lindgarten.example')
  const options = { as: 'ada', twoFactorSecret: next.secret, code: codeAt(next.secret, T0 + STEP) }
  expect(await workspace.run(setUp, options)).toEqual({ refusal: { code: 'code-wrong' } })
  expect(await workspace.run(setUp, { ...options, formerCode: code() })).toHaveProperty('event')
  expect(next.secret).not.toBe(secret)
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code())).toEqual({ failed: 'code-wrong' })
})

it('before a code is typed, a preview tells what else is in the way', async () => {
  const { workspace, db } = await enrolled()
  expect(await workspace.queries.preview(turnOff, { as: 'ada' })).toMatchObject({ answer: { event: {} } })
  await db.accounts.update('lindgarten', { requiresTwoFactor: true } as never)
  expect(await workspace.queries.preview(turnOff, { as: 'ada' })).toMatchObject({
    answer: { refusal: { code: 'two-factor-required', accounts: [{ accountId: 'lindgarten' }] } },
  })
})

it('without a kept secret, as after an import, nobody is asked for a code that nobody has', async () => {
  const { workspace, db } = await enrolled()
  await db.secrets.delete('two-factor/ada')
  expect(await workspace.signIn('ada', DEMO_PASSWORD)).toHaveProperty('person')
  expect(await workspace.run(turnOff, { as: 'ada' })).toHaveProperty('event')
})

it('RFC 6238, 5.2: a code counts once, whatever it was used for; the next one counts', async () => {
  const { workspace, code, waits } = await enrolled()
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code())).toEqual({ failed: 'code-wrong' })
  expect(await workspace.run(turnOff, { as: 'ada', code: code() })).toEqual({
    refusal: { code: 'code-wrong' },
  })
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code(STEP))).toHaveProperty('person')
  waits(STEP)
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code())).toEqual({ failed: 'code-wrong' })
  waits(STEP)
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code(-STEP))).toEqual({ failed: 'code-wrong' })
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code())).toHaveProperty('person')
})

it('RFC 6238, 5.2: of several who show the same code at once, one gets in', async () => {
  const { workspace, code, waits } = await enrolled()
  waits(STEP)
  const shown = code()
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => workspace.signIn('ada', DEMO_PASSWORD, shown)),
  )
  expect(answers.filter((answer) => 'person' in answer)).toHaveLength(1)
  waits(STEP)
  const off = Array.from({ length: 3 }, () => workspace.run(turnOff, { as: 'ada', code: code() }))
  expect((await Promise.all(off)).filter((answer) => 'event' in answer)).toHaveLength(1)
})

it('a device clock that was set back shuts nobody out of their codes', async () => {
  const { workspace, code, waits } = await enrolled()
  waits(100 * STEP)
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code())).toHaveProperty('person')
  waits(-50 * STEP)
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code())).toHaveProperty('person')
  expect(await workspace.signIn('ada', DEMO_PASSWORD, code())).toEqual({ failed: 'code-wrong' })
})
