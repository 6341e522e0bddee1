/** The dialogs of the page *Share account*, which come with the words that the first screen does without. */
export const sharingDeeds = {
  /** To whoever has access, but has no business with that of others. */
  closed: {
    title: 'You have access to {name}',
    text: 'Only those who manage users here see who else has it.',
    ask: 'With questions about your access, turn to {owner}.',
    askOwner: 'With questions about your access, turn to the owner.',
    mine: 'See what you may do',
  },
  editing: {
    title: 'Edit access',
    user: '{name}, {email}',
    invitation: 'Pending invitation to {email}',
    nothing: 'Nothing has changed yet.',
    gone: 'Nothing is left here to change.',
    takeOver: 'Start again from the present state',
    nowHas: 'It is now: {access}.',
    same: 'The same permissions as now',
    gains: 'Gains {n} permission | Gains {n} permissions',
    loses: 'Loses {n} permission | Loses {n} permissions',
    both: 'Permissions: {gains} gained, {loses} lost',
    gained: 'Gains',
    lost: 'Loses',
  },
  deleting: {
    title: 'Delete access of {name}?',
    user: '{name} ({email}) loses access to {accounts} at once. You can invite them again later.',
    invitation: 'The invitation to {email} is withdrawn, and the link in the e-mail stops working at once.',
    offered: 'The invitation to {email} no longer offers {accounts}.',
    scope: 'Where the access ends',
    everywhere: 'On the account | On all {n} accounts',
    chosen: 'On chosen accounts',
    none: 'Choose at least one account.',
    keys: '{n} API key ends | {n} API keys end',
    devices: '{n} app is signed out | {n} apps are signed out',
    invitations: '{n} invitation is withdrawn | {n} invitations are withdrawn',
    seats: '{n} seat is freed | {n} seats are freed',
    sent: {
      void: 'Invitations sent by {name} can no longer be accepted until someone else sends them: {emails}',
      withdrawn: 'Invitations sent by {name} are withdrawn: {emails}',
      stay: 'Invitations sent by {name} stay valid: {emails}',
    },
  },
  withdrawing: {
    title: 'Withdraw the invitation to {email}?',
    about: 'The link in the e-mail stops working at once. You can invite {email} again later.',
  },
}
