import { normalizeEmail } from '@/domain/model/email'
import type { Person } from '@/domain/model/rows'
import { usernameKey } from '@/domain/command/validation'
import type { Db } from '@/storage/database/db'
import { isCodeUnused, checkCode } from '@/storage/commands/prepare'
import type { SubmittedCode } from '@/storage/commands/prepare'
import { validRows } from '@/storage/database/valid-rows'
import { passwordId, isPasswordCorrect, twoFactorId } from '@/storage/commands/secrets'

/** Who signed in, or why nobody did; a code is asked for only once everything before it was right. */
export type SignedIn = { person: Person } | { failed: 'sign-in-failed' | 'code-needed' | 'code-wrong' }

/**
 * The person of a username or address and a password, and of who has set it up also a code, by the device's clock
 * (UTC ms). `sign-in-failed` never says which part was wrong.
 */
export async function signIn(
  db: Db,
  { login, password, code }: { login: string; password: string; code?: string | undefined },
  deviceTime: number,
): Promise<SignedIn> {
  const person = await findPerson(db, login)
  const stored = person && (await db.secrets.get(passwordId(person.id)))
  if (!(await isPasswordCorrect(password, stored)) || !person) return { failed: 'sign-in-failed' }
  if (!person.twoFactor) return { person }
  if (code === undefined || code.trim() === '') {
    // Where no secret is kept, as after an import, no authenticator has one either.
    return (await db.secrets.get(twoFactorId(person.id))) ? { failed: 'code-needed' } : { person }
  }
  const submittedCode = await checkCode(db, person.id, code, deviceTime)
  return (await consumeCode(db, submittedCode)) ? { person } : { failed: 'code-wrong' }
}

/** Of two who show the same code at once, one gets in. */
async function consumeCode(db: Db, submittedCode: SubmittedCode): Promise<boolean> {
  const { correct, stored, step } = submittedCode
  if (!correct || !stored || step === undefined) return correct
  return db.transaction('rw', db.secrets, async () => {
    const unused = await isCodeUnused(db, submittedCode)
    if (unused) await db.secrets.put({ ...stored, lastStep: step })
    return unused
  })
}

async function findPerson(db: Db, login: string): Promise<Person | undefined> {
  const email = normalizeEmail(login)
  const found =
    email === undefined
      ? db.people.where('username').equals(usernameKey(login))
      : db.people.where('email').equals(email)
  return validRows('people', await found.toArray()).find(({ status }) => status === 'active')
}
