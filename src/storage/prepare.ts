import { DESIGNER, NOBODY, mailsOf } from '@/domain/commands'
import type { Command, Envelope } from '@/domain/commands'
import type { Secret } from './db'
import { newLink, passwordSecret, passwordStrong } from './secrets'

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
}

/** Does before the transaction what needs cryptography: link tokens, passwords; the envelope gets hashes and proofs. */
export async function prepare(command: Command, options: RunOptions) {
  const { as: actorId, id = crypto.randomUUID(), seen, password = '' } = options
  assertId(id)
  const envelope: Omit<Envelope, 'at'> = { id, actorId, ...(seen && { seen }) }
  const secrets: Secret[] = []
  const links = await Promise.all(Array.from({ length: mailsOf(command) }, newLink))
  for (const { hash, token } of links) secrets.push({ id: hash, kind: 'link', token })
  if (links.length > 0) envelope.links = links.map(({ hash }) => hash)
  if (command.type === 'SignUp') {
    const strong = passwordStrong(password)
    envelope.proofs = { passwordStrong: strong }
    if (strong) secrets.push(await passwordSecret(id, password))
  }
  return { envelope, secrets }
}

/** Ids and keys of rows are made of it: two must never read alike, and nobody is called like who has no login. */
function assertId(id: string): void {
  if (!/^[\w-]{1,100}$/.test(id) || id === NOBODY || id === DESIGNER) throw new Error(`No command id: ${id}`)
}
