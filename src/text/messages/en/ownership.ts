/** Who owns an account tree, and how it is handed over. */
export const ownership = {
  title: 'Ownership',
  about: 'One person owns {name} with everything in it, and may do everything.',
  mayNot:
    'To hand it over takes the permission “{permission}”, which you do not have. To have it handed over, turn to {owner}.',
  transfer: 'Transfer ownership',
  transferAbout: '{name} gets a new owner at once, with all its subaccounts.',
  heir: 'New owner',
  heirHint: 'Only an active user with the role {role} on {name} can become the owner.',
  choose: 'Choose a person',
  nobody: {
    title: 'Nobody can become the owner yet',
    text: 'The new owner needs the role {role} on {name}. Invite someone with this role, or give it to a user; then come back here.',
    toSharing: 'To Share account',
  },
  changes: 'Before and after',
  before: 'Now',
  after: 'Then',
  owner: 'Owner of everything',
  on: '{access} on {n} account | {access} on {n} accounts',
  follows: {
    handed: '{n} pending invitation becomes the new owner’s | {n} pending invitations become the new owner’s',
    invitations:
      '{n} invitation to the new owner is withdrawn | {n} invitations to the new owner are withdrawn',
    keys: '{n} API key of the former owner ends | {n} API keys of the former owner end',
    seats: 'As many seats are used as before',
  },
}
