import { added } from '@/domain/command/change'
import { newId } from '@/domain/command/envelope'
import { normalizeEmail, trimInvisible } from '@/domain/model/email'
import { personByEmail } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import type { Person } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { isSameUsername, usernameInvalid, usernameKey } from '@/domain/command/username'
import { nameInvalid, MIN_PASSWORD_LENGTH } from '@/domain/command/validation'
import type { CommandDefinition } from '@/domain/command/command'
import type { Envelope } from '@/domain/command/envelope'

export interface SignUp {
  type: 'SignUp'
  name: string
  username: string
  email: string
}

export interface SignedUp {
  type: 'SignedUp'
  personId: string
  name: string
  email: string
}

/** Creates a login (I7). Refuses an invalid name, address or password, and a taken username or address. */
export const signUp: CommandDefinition<SignUp, SignedUp> = {
  reads: ({ email, username }) => ({
    emails: [normalizeEmail(email) ?? []].flat(),
    username: usernameKey(username),
  }),
  decide(facts, command, envelope) {
    const email = normalizeEmail(command.email)
    if (email === undefined) return { refusal: { code: 'email-invalid', email: command.email } }
    const refusal =
      nameInvalid(command.name) ??
      usernameInvalid(command.username) ??
      passwordTooWeak(envelope) ??
      emailTaken(facts, email) ??
      usernameTaken(facts, command.username)
    if (refusal) return { refusal }

    const person: Person = {
      id: newId(envelope),
      name: trimInvisible(command.name),
      username: usernameKey(command.username),
      email,
      typedEmail: trimInvisible(command.email),
      status: 'active',
      twoFactor: false,
      login: envelope.proofs?.demoPassword ? 'demo' : 'own',
      since: envelope.at,
      revision: 1,
    }
    return {
      changes: [added('people', person)],
      event: { type: 'SignedUp', personId: person.id, name: person.name, email },
    }
  },
}

function passwordTooWeak({ proofs }: Envelope): Refusal | undefined {
  return proofs?.passwordStrong === true
    ? undefined
    : { code: 'password-too-weak', length: MIN_PASSWORD_LENGTH }
}

function emailTaken(facts: Facts, email: string): Refusal | undefined {
  return personByEmail(facts, email) ? { code: 'email-taken', email } : undefined
}

/** K9: usernames that look alike are one. */
function usernameTaken(facts: Facts, username: string): Refusal | undefined {
  const taken = [...facts.people.values()].some(
    (person) => person.status === 'active' && isSameUsername(person.username, username),
  )
  return taken ? { code: 'username-taken', username: usernameKey(username) } : undefined
}
