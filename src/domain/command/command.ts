import type { Catalogue } from '@/domain/model/catalogue'
import type { Change } from './change'
import type { Envelope } from './envelope'
import type { Facts } from './facts'
import type { Refusal } from './refusal'

export interface Named {
  type: string
}

/** The answer to a command: the changes and the event, or the refusal. */
export type Decision<E extends Named = Named> = { changes: Change[]; event: E } | { refusal: Refusal }

/** The definition of a command. Its payload `C` and its event `E` are declared in the same file. */
export interface CommandDefinition<C extends Named, E extends Named> {
  /** The rows that the decision needs; storage loads only these. */
  reads: (command: C, actorId: string) => FactsScope
  decide: (facts: Facts, command: C, envelope: Envelope) => Decision<E>
  /** Maximum number of mails with a link that the command sends; undefined means none. */
  mails?: (command: C) => number
  /** A designer's command: no sign-in, no permission, and the designer as actor in the log (2.3). */
  designer?: true
}

/** The log entry of an accepted command (V10). It contains no secrets. */
export interface Logged<C extends Named, E extends Named> {
  seq: number
  /** The command's id; a second command with the same id changes nothing (K2). */
  id: string
  at: number
  actorId: string
  command: C
  event: E
  changes: Change[]
}

/** Which rows a decision reads. */
export interface FactsScope {
  primaryId?: string
  accountIds?: string[]
  personIds?: string[]
  invitationIds?: string[]
  link?: string
  keyId?: string
  appSessionId?: string
  emails?: string[]
  username?: string
  /** Domains of e-mail addresses, for their mail delivery. */
  domains?: string[]
  /** May send mail: reads the mail delivery of the domains of its addresses and invitations. */
  sendsMail?: boolean
  /** Needs to know the seats in use: reads the open invitations of the tree. */
  needsSeats?: boolean
  /** May send invitations: reads those in the rolling window of the rate limit. */
  rateWindow?: boolean
  /** May revoke access: reads API keys, app sessions and sent invitations of the given people. */
  revokesAccess?: boolean
  /** Id of an account whose tree is read. */
  treeOfAccount?: string
  /** Reads all accounts of the tree, to count them or to find those that a person has access to. */
  allAccounts?: boolean
  /** Transfers the tree: reads the owner's API keys and sent invitations. */
  transfersTree?: boolean
  /** Reads all users of the tree. */
  wholeTree?: boolean
  /** Edits a catalogue: reads its trees, with their users if the new contents may not fit them. */
  catalogueId?: string
  catalogue?: Catalogue
  /** Reads all grants and owned accounts of the actor, in every tree. */
  actorMemberships?: boolean
}
