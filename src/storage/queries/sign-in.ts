import { normalizeEmail } from '@/domain/email'
import type { Person } from '@/domain/model'
import { usernameKey } from '@/domain/rules/words'
import type { Db } from '../db'
import { soundRows } from '../rows'
import { passwordId, passwordRight } from '../secrets'

/** The person of a username or address and a password; nothing when any of it is wrong, without saying which. */
export async function signIn(db: Db, login: string, password: string): Promise<Person | undefined> {
  const email = normalizeEmail(login)
  const found =
    email === undefined
      ? db.people.where('username').equals(usernameKey(login))
      : db.people.where('email').equals(email)
  const [person] = soundRows('people', await found.toArray()).filter(({ status }) => status === 'active')
  const stored = person && (await db.secrets.get(passwordId(person.id)))
  return (await passwordRight(password, stored)) ? person : undefined
}
