import type { EditCatalogue, SetMailDelivery } from './designer-commands'
import type { Language, Offer } from '@/domain/model/rows'
import type {
  CreateApiKey,
  DeleteApiKey,
  LeaveAccount,
  RequireTwoFactor,
  SetUpTwoFactor,
  SignInDevice,
  SignOutDevice,
  TurnOffTwoFactor,
} from './own-commands'

export type * from './designer-commands'
export type * from './own-commands'

/** One invitation as it is asked for: whom, on which accounts, with what access (I1). */
export interface InvitationRequest {
  email: string
  offers: Offer[]
  message?: string
  language?: Language
}

export interface SignUp {
  type: 'SignUp'
  name: string
  username: string
  email: string
}
export interface OpenAccount {
  type: 'OpenAccount'
  name: string
  planId: string
}
/** `replacing`: whose seat the invitation takes over; they lose all access in the same step (S8). */
export interface InviteUsers {
  type: 'InviteUsers'
  primaryId: string
  invitations: InvitationRequest[]
  replacing?: { personId: string } | { invitationId: string }
}
/** Replaces the whole list of offers. */
export interface EditInvitation {
  type: 'EditInvitation'
  invitationId: string
  offers: Offer[]
}
export interface ResendInvitation {
  type: 'ResendInvitation'
  invitationId: string
}
export interface WithdrawInvitation {
  type: 'WithdrawInvitation'
  invitationId: string
}
/** `link`: the hash of the link's token; the token itself never enters a command. */
export interface AcceptInvitation {
  type: 'AcceptInvitation'
  link: string
}
export interface DeclineInvitation {
  type: 'DeclineInvitation'
  link: string
}
/** Asks for a link that works, in place of one that has expired (I14). */
export interface RequestFreshLink {
  type: 'RequestFreshLink'
  link: string
}
/** Sets the access on the offered accounts, ends it on those in `ending`, and leaves the others. */
export interface ChangeAccess {
  type: 'ChangeAccess'
  primaryId: string
  personIds: string[]
  invitationIds: string[]
  offers: Offer[]
  ending?: string[]
}
/** Without `accountIds`: for the whole tree. */
export interface RevokeAccess {
  type: 'RevokeAccess'
  primaryId: string
  personIds: string[]
  invitationIds: string[]
  accountIds?: string[]
}

export interface OpenSubaccount {
  type: 'OpenSubaccount'
  primaryId: string
  name: string
}
export interface RenameAccount {
  type: 'RenameAccount'
  accountId: string
  name: string
}
/** A primary account closes with its whole tree. */
export interface CloseAccount {
  type: 'CloseAccount'
  accountId: string
}
/** A user, or an open invitation. */
export type SeatHolderRef = { personId: string } | { invitationId: string }
/** What makes a smaller plan fit, all of it in one step (P4). */
export interface Resolution {
  /** Users who lose all access, and invitations that end. */
  revoke: string[]
  withdraw: string[]
  /** Who goes on with other access; in `ending` the accounts on which theirs ends. */
  change: (SeatHolderRef & { offers: Offer[]; ending?: string[] })[]
  close: string[]
}
export interface ChangePlan {
  type: 'ChangePlan'
  primaryId: string
  planId: string
  resolution?: Resolution
}
export interface TransferOwnership {
  type: 'TransferOwnership'
  primaryId: string
  toPersonId: string
}
/** Everything that may be asked. */
export type Command =
  | SignUp
  | OpenAccount
  | InviteUsers
  | EditInvitation
  | ResendInvitation
  | WithdrawInvitation
  | AcceptInvitation
  | DeclineInvitation
  | RequestFreshLink
  | ChangeAccess
  | RevokeAccess
  | OpenSubaccount
  | RenameAccount
  | CloseAccount
  | ChangePlan
  | TransferOwnership
  | LeaveAccount
  | CreateApiKey
  | DeleteApiKey
  | SignInDevice
  | SignOutDevice
  | RequireTwoFactor
  | SetUpTwoFactor
  | TurnOffTwoFactor
  | SetMailDelivery
  | EditCatalogue

export type CommandType = Command['type']

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

/** How many mails with a link a command may send. */
export function mailCount(command: Command): number {
  if (command.type === 'InviteUsers') return command.invitations.length
  return command.type === 'ResendInvitation' ? 1 : 0
}
