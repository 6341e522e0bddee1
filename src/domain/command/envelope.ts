/** Who acts without being a person of the workspace. */
export const NOBODY = 'nobody'
export const DESIGNER = 'designer'

/** What surrounds a command: the only place where ids, the clock and randomness enter. */
export interface Envelope {
  /** The command's own id; the ids of new rows follow from it, and an id once accepted changes nothing more (K2). */
  id: string
  /** A person's id, `nobody` or `designer`. */
  actorId: string
  /** The moment of the decision, UTC milliseconds; set inside the transaction (K3). */
  at: number
  /** Hashes of the link tokens made for this command, one for each mail it may send. */
  links?: string[]
  /** What was found out with secrets before the transaction. */
  proofs?: { passwordStrong?: boolean; code?: 'right' | 'wrong' }
  /** Revisions of the rows that a form was opened on, by `table/key`. */
  seen?: Record<string, number>
}

/** The id of the n-th new row of its table that a command makes. */
export const newId = (envelope: Envelope, n = 0) => (n === 0 ? envelope.id : `${envelope.id}.${String(n)}`)
