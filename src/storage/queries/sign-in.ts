import { normalizeEmail } from '@/domain/model/email'
import type { Person } from '@/domain/model/rows'
import { usernameKey } from '@/domain/command/username'
import { assertSchemaVersion } from '@/storage/database/db'
import type { Db } from '@/storage/database/db'
import { readClock } from '@/storage/database/clock'
import { attemptsId, readRetryMoment, recordWrongTry } from '@/storage/commands/attempts'
import { checkCode, isCodeUnused } from '@/storage/commands/prepare'
import type { SubmittedCode } from '@/storage/commands/prepare'
import { validRows } from '@/storage/database/valid-rows'
import { isPasswordCorrect, readSecret, twoFactorId } from '@/storage/commands/secrets'
import { codeAt } from '@/storage/commands/two-factor'

/** Who signed in, or why nobody did; a code is asked for only once everything before it was right. */
export type SignedIn =
  | { person: Person }
  | { failed: 'sign-in-failed' | 'code-needed' | 'code-wrong' }
  | { failed: 'too-many-attempts'; retryAt: number }

/**
 * The person of a username or address and a password, and of who has set it up also a code, by the device's clock
 * (UTC ms). `sign-in-failed` never says which part was wrong, nor does the time it takes. After too many wrong tries
 * for a login none is taken for a while, known or not; that is asked after all has been looked at, so that many tries
 * at once are no more than one after another.
 */
export async function signIn(
  db: Db,
  { login, password, code = '' }: { login: string; password: string; code?: string | undefined },
  deviceTime: number,
): Promise<SignedIn> {
  const person = await findPerson(db, login)
  const attempts = await attemptsId(login, person?.id)
  const correct = await isPasswordCorrect(db, password, person)
  const submittedCode = correct && person ? await checkCode(db, person, code, deviceTime) : undefined
  return db.transaction(
    'rw',
    ['log', 'secrets', 'settings', 'signInAttempts'],
    async (): Promise<SignedIn> => {
      const { at, settings } = await readClock(db, deviceTime)
      assertSchemaVersion(settings)
      const retryAt = await readRetryMoment(db, attempts, at)
      if (retryAt !== undefined) return { failed: 'too-many-attempts', retryAt }
      const failed = !correct || !person ? 'sign-in-failed' : await consumeCode(db, code, submittedCode)
      if (failed === 'sign-in-failed' || failed === 'code-wrong') await recordWrongTry(db, attempts, at)
      return failed || !person ? { failed: failed ?? 'sign-in-failed' } : { person }
    },
  )
}

/** Why a code does not do, if so. Of two who show the same code at once, one gets in. */
async function consumeCode(db: Db, code: string, submittedCode: SubmittedCode | undefined) {
  if (!submittedCode) return undefined
  if (code.trim() === '') return 'code-needed'
  const { correct, stored, step } = submittedCode
  if (!correct || !stored || step === undefined || !(await isCodeUnused(db, submittedCode)))
    return 'code-wrong'
  await db.secrets.put({ ...stored, lastStep: step })
  return undefined
}

async function findPerson(db: Db, login: string): Promise<Person | undefined> {
  const email = normalizeEmail(login)
  const found =
    email === undefined
      ? db.people.where('username').equals(usernameKey(login))
      : db.people.where('email').equals(email)
  return validRows('people', await found.toArray()).find(({ status }) => status === 'active')
}

/** The code to sign in with, where the authenticator of a login is in this workspace: for who shows it to others. */
export async function demoCode(db: Db, login: string, deviceTime: number): Promise<string | undefined> {
  const person = await findPerson(db, login)
  const stored = person && (await readSecret(db, 'two-factor', twoFactorId(person.id)))
  return stored instanceof Object ? codeAt(stored.secret, deviceTime, stored.lastStep) : undefined
}
