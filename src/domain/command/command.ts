import type { Catalogue } from '@/domain/model/catalogue'
import type { Change } from './change'
import type { Envelope } from './envelope'
import type { Facts } from './facts'
import type { Refusal } from './refusal'

/** A command or an event: plain data with a name. */
export interface Named {
  type: string
}

/** The answer to a command: what changes and what happened, or why not. */
export type Decision<E extends Named = Named> = { changes: Change[]; event: E } | { refusal: Refusal }

/** All that is known of a command. Its payload `C` and its event `E` stand beside it in its file. */
export interface CommandDefinition<C extends Named, E extends Named> {
  /** Which rows the decision needs; storage loads these and no others. */
  reads: (command: C, actorId: string) => FactsScope
  decide: (facts: Facts, command: C, envelope: Envelope) => Decision<E>
  /** How many mails with a link it may send; without it none. */
  mails?: (command: C) => number
  /** The designer's: needs no sign-in and no permission, and is logged as the designer's whoever asks (2.3). */
  designer?: true
}

/** What an accepted command leaves behind, in order (V10). It holds no secrets. */
export interface Logged<C extends Named, E extends Named> {
  seq: number
  /** The command's id: one that is in the log changes nothing more (K2). */
  id: string
  at: number
  actorId: string
  command: C
  event: E
  changes: Change[]
}

/** What a command is about, and so which rows its decision reads. */
export interface FactsScope {
  primaryId?: string
  accountIds?: string[]
  personIds?: string[]
  invitationIds?: string[]
  link?: string
  /** An API key, or an app session. */
  keyId?: string
  appSessionId?: string
  emails?: string[]
  username?: string
  /** Domains of mail. */
  domains?: string[]
  /** It may send mail to the addresses, or to those of the invitations: what becomes of it counts. */
  sendsMail?: boolean
  /** It may take seats: the open invitations of the tree count. */
  seats?: boolean
  /** It may issue invitations: those of the rolling window count. */
  rateWindow?: boolean
  /** It may end access: keys, devices and sent invitations of the people named go along. */
  credentials?: boolean
  /** The account that tells which tree it is about. */
  treeOfAccount?: string
  /** It bears on the accounts of the tree: their number, or on which of them someone has access. */
  allAccounts?: boolean
  /** It hands the tree over: the owner's keys and what the owner has sent change hands. */
  transfer?: boolean
  /** It bears on everyone in the tree. */
  wholeTree?: boolean
  /** It gives a catalogue other contents: all trees of it count, as far as these may not fit it. */
  catalogueId?: string
  catalogue?: Catalogue
  /** It bears on all that the actor has or owns, in every tree. */
  memberships?: boolean
}
