import { DESIGNER, NOBODY } from '@/domain/command/envelope'
import type { Envelope } from '@/domain/command/envelope'
import { mailCount, isDesignerCommand } from '@/domain/commands'
import type { Command } from '@/domain/commands'
import type { Db, Secret, TwoFactorSecret } from '@/storage/database/db'
import type { Person } from '@/domain/model/rows'
import { validRows } from '@/storage/database/valid-rows'
import { newLink } from './links'
import { passwordSecret, isPasswordStrong, readSecret, twoFactorId } from './secrets'
import { timeStepOf, twoFactorSecret } from './two-factor'

/** What a command needs besides its payload. */
export interface RunOptions {
  /** Who acts: a person's id or `nobody`. */
  as: string
  /** The command's id, of letters, digits, `_` and `-`; the same id again does nothing more (K2). */
  id?: string
  /** Revisions of the rows a form was opened on, by `table/key`. */
  seen?: Record<string, number>
  /** For SignUp. Never part of the command. */
  password?: string
  /** For SetUpTwoFactor and TurnOffTwoFactor: what the authenticator shows. Never part of the command. */
  code?: string
  /** For SetUpTwoFactor: the secret that the authenticator was given. Never part of the command. */
  twoFactorSecret?: string
  /** For SetUpTwoFactor by who has an authenticator already: what the old one shows. */
  formerCode?: string
}

/** Does before the transaction what needs cryptography: tokens, passwords, codes; the envelope gets hashes and proofs. */
export async function prepare(db: Db, command: Command, options: RunOptions, deviceTime: number) {
  const { id = crypto.randomUUID(), seen, password = '' } = options
  assertCommandId(id)
  const actorId = actorOf(command, options)
  const envelope: Omit<Envelope, 'at'> = { id, actorId, ...(seen && { seen }) }
  const secrets: Secret[] = []
  let submittedCode: SubmittedCode | undefined
  const links = await Promise.all(Array.from({ length: mailCount(command) }, newLink))
  for (const { hash, token } of links) secrets.push({ id: hash, kind: 'link', token })
  if (links.length > 0) envelope.links = links.map(({ hash }) => hash)
  if (command.type === 'SignUp') {
    const strong = isPasswordStrong(password)
    envelope.proofs = { passwordStrong: strong }
    if (strong) secrets.push(await passwordSecret(id, password))
  }
  if (command.type === 'SetUpTwoFactor') {
    const { code = '', twoFactorSecret: secret } = options
    submittedCode = await checkCodeOf(db, actorId, options.formerCode ?? '', deviceTime)
    const step =
      secret !== undefined && submittedCode?.correct !== false
        ? await timeStepOf(secret, code, deviceTime)
        : undefined
    envelope.proofs = { code: step === undefined ? 'wrong' : 'right' }
    if (secret !== undefined && step !== undefined) secrets.push(twoFactorSecret(actorId, secret, step))
  }
  if (command.type === 'TurnOffTwoFactor') {
    submittedCode = await checkCodeOf(db, actorId, options.code ?? '', deviceTime)
    envelope.proofs = { code: submittedCode?.correct === false ? 'wrong' : 'right' }
  }
  return { envelope, secrets, submittedCode }
}

/** A code as it was checked before the transaction. `stored`: the secret it was compared with; `step`: its time step. */
export interface SubmittedCode {
  correct: boolean
  stored?: TwoFactorSecret
  step?: number
}

/** Who acts; the designer's commands are always the designer's. */
export const actorOf = (command: Command, { as }: RunOptions): string =>
  isDesignerCommand(command) ? DESIGNER : as

/**
 * Compares a code with the authenticator of a person; undefined where they have none, and demo people after an import
 * none that is kept. A secret that is broken, or gone from who has a password of their own, fits no code.
 */
export async function checkCode(
  db: Db,
  person: Pick<Person, 'id' | 'login' | 'twoFactor'>,
  code: string,
  deviceTime: number,
): Promise<SubmittedCode | undefined> {
  const stored = await readSecret(db, 'two-factor', twoFactorId(person.id))
  if (stored === undefined)
    return person.twoFactor && person.login !== 'demo' ? { correct: false } : undefined
  if (stored === 'broken') return { correct: false }
  const step = await timeStepOf(stored.secret, code, deviceTime, stored.lastStep)
  return step === undefined ? { correct: false, stored } : { correct: true, stored, step }
}

/** Whether nobody has used the same authenticator since a code was looked at; to be asked in the transaction. */
export async function isCodeUnused(db: Db, { stored }: SubmittedCode): Promise<boolean> {
  if (!stored) return true
  const current = await readSecret(db, 'two-factor', stored.id)
  return current instanceof Object && current.secret === stored.secret && current.lastStep === stored.lastStep
}

async function checkCodeOf(db: Db, personId: string, code: string, deviceTime: number) {
  const [person] = validRows('people', [await db.people.get(personId)])
  return person && checkCode(db, person, code, deviceTime)
}

/**
 * Row ids and keys are made of a command's id, so it has no `/`, is not the name of an actor without a login, and not
 * of what every object has.
 */
function assertCommandId(id: string): void {
  const isReserved = id === NOBODY || id === DESIGNER || id in Object.prototype
  if (isReserved || !/^[\w-]{1,100}$/.test(id)) throw new Error(`No command id: ${id}`)
}
