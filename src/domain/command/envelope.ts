/** Actors that are not people of the workspace. */
export const NOBODY = 'nobody'
export const DESIGNER = 'designer'

/** What comes with a command. Ids, time and random values enter a decision only here. */
export interface Envelope {
  /** The command's id: ids of new rows derive from it, and a second command with it changes nothing (K2). */
  id: string
  /** Id of a person, `nobody` or `designer`. */
  actorId: string
  /** Moment of the decision (UTC ms); set inside the transaction (K3). */
  at: number
  /** Hashes of new link tokens, one for each mail that the command may send. */
  links?: string[]
  /**
   * Checks of secrets. `demoPassword`: a new login gets the shown password of demo data; `retryAt`: after too many wrong
   * codes none is taken before this moment (UTC ms).
   */
  proofs?: { passwordStrong?: boolean; demoPassword?: boolean; code?: 'right' | 'wrong'; retryAt?: number }
  /** Revisions of the rows that a form was opened on, by `table/key`. */
  seen?: Record<string, number>
}

/** Id of the n-th new row of a table that a command creates. */
export const newId = (envelope: Envelope, n = 0) => (n === 0 ? envelope.id : `${envelope.id}.${String(n)}`)

/** Whether a key is of a row that the command creates; no row may exist under it yet. */
export const isNewId = ({ id }: Envelope, key: string): boolean => key === id || key.startsWith(`${id}.`)

const indexOfNewId = ({ id }: { id: string }) => Number(id.split('.').at(-1)) || 0

/** Sorts rows of one moment, which one command made, in the order in which it named them (K5). */
export const compareAsNamed = (a: { id: string }, b: { id: string }): number =>
  indexOfNewId(a) - indexOfNewId(b)
