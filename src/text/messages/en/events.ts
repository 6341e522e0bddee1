/** What happened: one sentence for the activity log, a short one for the toast after it. */
export const events = {
  actors: { designer: 'The designer', nobody: 'Someone (not signed in)', unknown: 'Someone' },
  said: {
    SignedUp: '{name} created a login with {email}.',
    AccountOpened: '{actor} opened the account {name} with {plan}.',
    UsersInvited: '{actor} invited {emails}. | {actor} invited {n} people: {emails}.',
    InvitationEdited: '{actor} changed the invitation to {email}.',
    InvitationResent: '{actor} resent the invitation to {email}.',
    InvitationWithdrawn: '{actor} withdrew the invitation to {email}.',
    InvitationAccepted:
      '{name} ({email}) accepted the invitation. | {name} ({email}) accepted the invitation to {n} accounts.',
    InvitationDeclined: '{email} declined the invitation.',
    AccessChanged:
      '{actor} changed the access of {emails} on {accounts}. | {actor} changed the access of {n} people on {accounts}: {emails}.',
    AccessRevoked:
      '{actor} deleted the access of {emails}. | {actor} deleted the access of {n} people: {emails}.',
    revokedOn:
      '{actor} deleted the access of {emails} to {accounts}. | {actor} deleted the access of {n} people to {accounts}: {emails}.',
    accessEnded: 'Access to {ended} ended.',
    replaced: 'It takes the seat of {email}.',
    SubaccountOpened: '{actor} opened the subaccount {name}.',
    AccountRenamed: '{actor} renamed the account {before} to {name}.',
    AccountClosed:
      '{actor} closed the account {name}. | {actor} closed the account {name} with {n} subaccount. | {actor} closed the account {name} with {n} subaccounts.',
    PlanChanged: '{actor} changed the plan of {name} from {before} to {plan}.',
    OwnershipTransferred: '{actor} handed the account {name} over from {from} to {to}.',
  },
  done: {
    SignedUp: 'Login created for {email}',
    AccountOpened: 'Account {name} opened',
    UsersInvited: 'Invitation sent to {email} | {n} invitations sent',
    swapped: 'Invitation sent to {email} in place of {replaced}',
    InvitationEdited: 'Invitation to {email} changed',
    InvitationResent: 'Invitation resent to {email}',
    InvitationWithdrawn: 'Invitation to {email} withdrawn',
    InvitationAccepted: 'Invitation accepted | Invitation accepted: {n} accounts',
    InvitationDeclined: 'Invitation declined',
    AccessChanged: 'Access of {email} changed | Access of {n} people changed',
    AccessRevoked: 'Access of {email} deleted | Access of {n} people deleted',
    revokedOn: 'Access of {email} to {accounts} deleted | Access of {n} people to {accounts} deleted',
    SubaccountOpened: 'Subaccount {name} opened',
    AccountRenamed: 'Account renamed to {name}',
    AccountClosed: 'Account {name} closed',
    PlanChanged: 'Plan of {name} changed',
    OwnershipTransferred: '{to} is now the owner of {name}',
  },
  ended: {
    users: '{n} person without access | {n} people without access',
    changed: '{n} person with other access | {n} people with other access',
    closed: '{n} subaccount closed | {n} subaccounts closed',
    handed: '{n} invitation handed over | {n} invitations handed over',
    keys: '{n} API key ended | {n} API keys ended',
    devices: '{n} app signed out | {n} apps signed out',
    invitations: '{n} invitation withdrawn | {n} invitations withdrawn',
    seats: '{n} seat freed | {n} seats freed',
  },
}
