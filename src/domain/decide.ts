import type { Command, Envelope } from './commands'
import { acceptInvitation, declineInvitation } from './decide/answer-invitation'
import { changeAccess } from './decide/change-access'
import { changePlan } from './decide/change-plan'
import { closeAccount } from './decide/close-account'
import { editInvitation } from './decide/edit-invitation'
import { inviteUsers } from './decide/invite-users'
import { openAccount } from './decide/open-account'
import { openSubaccount } from './decide/open-subaccount'
import { renameAccount } from './decide/rename-account'
import { resendInvitation } from './decide/resend-invitation'
import { revokeAccess } from './decide/revoke-access'
import { signUp } from './decide/sign-up'
import { transferOwnership } from './decide/transfer-ownership'
import { withdrawInvitation } from './decide/withdraw-invitation'
import type { Decision } from './decision'
import type { Facts } from './facts'

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
  }
}
