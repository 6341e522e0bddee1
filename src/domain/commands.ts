import type { Command, Envelope } from './command/command'
import { acceptInvitation, declineInvitation } from './invitation/answer-invitation'
import { createApiKey, deleteApiKey } from './security/api-keys'
import { changeAccess } from './membership/change-access'
import { changePlan } from './plan/change-plan'
import { closeAccount } from './account/close-account'
import { setMailDelivery } from './invitation/set-mail-delivery'
import { signInDevice, signOutDevice } from './security/app-sessions'
import { editCatalogue } from './plan/edit-catalogue'
import { editInvitation } from './invitation/edit-invitation'
import { inviteUsers } from './invitation/invite-users'
import { leaveAccount } from './membership/leave-account'
import { openAccount } from './account/open-account'
import { openSubaccount } from './account/open-subaccount'
import { renameAccount } from './account/rename-account'
import { requestFreshLink } from './invitation/request-fresh-link'
import { resendInvitation } from './invitation/resend-invitation'
import { revokeAccess } from './membership/revoke-access'
import { signUp } from './security/sign-up'
import { transferOwnership } from './account/transfer-ownership'
import { requireTwoFactor, setUpTwoFactor, turnOffTwoFactor } from './security/two-factor'
import { withdrawInvitation } from './invitation/withdraw-invitation'
import type { Decision } from './command/decision'
import type { Facts } from './command/facts'

/**
 * The one place where a command is decided: the same facts, command and envelope give the same answer
 * everywhere. Never throws for what a user can do; one refusal at most, the first in the order of K1.
 */
export function decide(facts: Facts, command: Command, envelope: Envelope): Decision {
  switch (command.type) {
    case 'SignUp':
      return signUp(facts, command, envelope)
    case 'OpenAccount':
      return openAccount(facts, command, envelope)
    case 'InviteUsers':
      return inviteUsers(facts, command, envelope)
    case 'EditInvitation':
      return editInvitation(facts, command, envelope)
    case 'ResendInvitation':
      return resendInvitation(facts, command, envelope)
    case 'WithdrawInvitation':
      return withdrawInvitation(facts, command, envelope)
    case 'AcceptInvitation':
      return acceptInvitation(facts, command, envelope)
    case 'DeclineInvitation':
      return declineInvitation(facts, command, envelope)
    case 'RequestFreshLink':
      return requestFreshLink(facts, command, envelope)
    case 'ChangeAccess':
      return changeAccess(facts, command, envelope)
    case 'RevokeAccess':
      return revokeAccess(facts, command, envelope)
    case 'OpenSubaccount':
      return openSubaccount(facts, command, envelope)
    case 'RenameAccount':
      return renameAccount(facts, command, envelope)
    case 'CloseAccount':
      return closeAccount(facts, command, envelope)
    case 'ChangePlan':
      return changePlan(facts, command, envelope)
    case 'TransferOwnership':
      return transferOwnership(facts, command, envelope)
    case 'LeaveAccount':
      return leaveAccount(facts, command, envelope)
    case 'CreateApiKey':
      return createApiKey(facts, command, envelope)
    case 'DeleteApiKey':
      return deleteApiKey(facts, command, envelope)
    case 'SignInDevice':
      return signInDevice(facts, command, envelope)
    case 'SignOutDevice':
      return signOutDevice(facts, command, envelope)
    case 'RequireTwoFactor':
      return requireTwoFactor(facts, command, envelope)
    case 'SetUpTwoFactor':
      return setUpTwoFactor(facts, command, envelope)
    case 'TurnOffTwoFactor':
      return turnOffTwoFactor(facts, command, envelope)
    case 'EditCatalogue':
      return editCatalogue(facts, command, envelope)
    case 'SetMailDelivery':
      return setMailDelivery(facts, command)
  }
}
