import { closeAccount } from './account/close-account'
import { openAccount } from './account/open-account'
import { openSubaccount } from './account/open-subaccount'
import { renameAccount } from './account/rename-account'
import { transferOwnership } from './account/transfer-ownership'
import type { CommandDefinition, Decision, FactsScope, Logged, Named } from './command/command'
import type { Envelope } from './command/envelope'
import type { Facts } from './command/facts'
import { acceptInvitation, declineInvitation } from './invitation/answer-invitation'
import { editInvitation } from './invitation/edit-invitation'
import { inviteUsers } from './invitation/invite-users'
import { requestFreshLink } from './invitation/request-fresh-link'
import { resendInvitation } from './invitation/resend-invitation'
import { setMailDelivery } from './invitation/set-mail-delivery'
import { withdrawInvitation } from './invitation/withdraw-invitation'
import { changeAccess } from './membership/change-access'
import { leaveAccount } from './membership/leave-account'
import { revokeAccess } from './membership/revoke-access'
import { changePlan } from './plan/change-plan'
import { editCatalogue } from './plan/edit-catalogue'
import { createApiKey, deleteApiKey } from './security/api-keys'
import { signInApp, signOutApp } from './security/app-sessions'
import { signUp } from './security/sign-up'
import { requireTwoFactor, setUpTwoFactor, turnOffTwoFactor } from './security/two-factor'

/** All commands by name. Deciding, loading and the types are derived from this table. */
const definitions = {
  SignUp: signUp,
  OpenAccount: openAccount,
  OpenSubaccount: openSubaccount,
  RenameAccount: renameAccount,
  CloseAccount: closeAccount,
  TransferOwnership: transferOwnership,
  InviteUsers: inviteUsers,
  EditInvitation: editInvitation,
  ResendInvitation: resendInvitation,
  WithdrawInvitation: withdrawInvitation,
  AcceptInvitation: acceptInvitation,
  DeclineInvitation: declineInvitation,
  RequestFreshLink: requestFreshLink,
  ChangeAccess: changeAccess,
  RevokeAccess: revokeAccess,
  LeaveAccount: leaveAccount,
  ChangePlan: changePlan,
  CreateApiKey: createApiKey,
  DeleteApiKey: deleteApiKey,
  SignInApp: signInApp,
  SignOutApp: signOutApp,
  RequireTwoFactor: requireTwoFactor,
  SetUpTwoFactor: setUpTwoFactor,
  TurnOffTwoFactor: turnOffTwoFactor,
  EditCatalogue: editCatalogue,
  SetMailDelivery: setMailDelivery,
}

type Definitions = typeof definitions
export type CommandType = keyof Definitions

/** The payload of a command; `never` if the table lists it under a wrong name. */
type CommandOf<T extends CommandType> =
  Definitions[T] extends CommandDefinition<infer C, Named> ? Extract<C, { type: T }> : never
type EventOf<T extends CommandType> = Definitions[T] extends CommandDefinition<never, infer E> ? E : never

export type Command = { [T in CommandType]: CommandOf<T> }[CommandType]

/** What an accepted command did, in the past tense, with the data of its message. */
export type Event = { [T in CommandType]: EventOf<T> }[CommandType]
export type EventType = Event['type']

export type LogEntry = Logged<Command, Event>

/** Only own keys name commands: `constructor` would find what every object has. */
function definitionOf({ type }: Command) {
  if (!Object.hasOwn(definitions, type)) throw new Error(`No command: ${type}`)
  return definitions[type] as CommandDefinition<Command, Event>
}

/**
 * Decides a command. The same facts, command and envelope always give the same answer. Never throws for what
 * a user can do; returns at most one refusal, the first in the order of K1.
 */
export const decide = (facts: Facts, command: Command, envelope: Envelope): Decision<Event> =>
  definitionOf(command).decide(facts, command, envelope)

/** The rows that the decision of a command needs. */
export const scopeOf = (command: Command, actorId: string): FactsScope =>
  definitionOf(command).reads(command, actorId)

/** Maximum number of mails with a link that a command sends. */
export const mailCount = (command: Command): number => definitionOf(command).mails?.(command) ?? 0

/** Whether a command is a designer's command (2.3). */
export const isDesignerCommand = (command: Command): boolean => definitionOf(command).designer === true
