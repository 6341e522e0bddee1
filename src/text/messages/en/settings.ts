/** The page *Settings*: what holds for an account and its tree. */
export const settings = {
  name: 'Name',
  primary: 'Primary account',
  subaccount: 'Subaccount',
  since: 'Open since {date}',
  subaccounts: 'Subaccounts',
  noSubaccounts: 'No subaccount is open yet. Subaccounts share the plan and its seats.',
}

/** The subaccounts of a tree, and what can be done with an account. */
export const accountTree = {
  columns: {
    account: 'Account',
    people: 'People',
    since: 'Open since',
    manage: 'Manage',
  },
  people: '{n} person | {n} people',
  pending: '{n} pending',
  onlyOwner: 'Only the owner',
  room: '{used} of {n} subaccount | {used} of {n} subaccounts',
  unlimited: '{n} subaccount, no limit | {n} subaccounts, no limit',
  search: 'Find a subaccount',
  found: '{n} subaccount | {n} subaccounts',
  foundOf: '{found} of {n} subaccount | {found} of {n} subaccounts',
  noneFound: 'No subaccount has “{query}” in its name.',
  manage: 'Manage {name}',
  rename: 'Rename',
  close: 'Close account',
  opening: {
    about: 'It belongs to {name} and shares its plan and seats.',
    unseen:
      'You will not see it yet: only the owner has access to a new subaccount, until the owner gives it to others.',
    unseenDone: 'So far only the owner has access to it.',
    toPlan: 'To the plan',
  },
  renaming: {
    title: 'Rename {name}',
    about: 'Everyone with access sees the new name at once.',
    nowCalled: 'It is now called {name}.',
  },
  closing: {
    title: 'Close {name}?',
    titleSub: 'Close the subaccount {name}?',
    about: 'Nobody can use it any more, and it cannot be opened again.',
    aboutTree:
      'Nobody can use it or its subaccounts any more, and none of them can be opened again. The owner can still read what happened there.',
    subaccounts: '{n} subaccount closes with it | {n} subaccounts close with it',
    people: '{n} person loses access to it | {n} people lose access to it',
    named: '{people} has no other access here | {people} have no other access here',
    leaving: '{n} of them has no other access here | {n} of them have no other access here',
  },
}

/** Who owns an account tree, and how ownership is transferred. */
export const ownership = {
  title: 'Ownership',
  about: 'One person owns {name} with everything in it, and may do everything.',
  mayNot: 'To transfer it you need the permission “{permission}”, which you do not have. Ask {owner}.',
  transfer: 'Transfer ownership',
  transferAbout: '{name} and all its subaccounts get a new owner at once.',
  newOwner: 'New owner',
  newOwnerHint: 'Only an active user who is {role} on {name} can become the owner.',
  choose: 'Choose a person',
  nobody: {
    title: 'Nobody can become the owner yet',
    text: 'Whoever becomes the owner has to be {role} on {name}. Invite someone as {role}, or give a user this access; then come back here.',
    toSharing: 'To “{TermSharing}”',
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

/** What an account tree asks of everyone's sign-in; on the page *Settings*. */
export const security = {
  title: 'Two-factor sign-in',
  require: 'Require two-factor sign-in',
  about: 'Whoever uses {name} then has to set it up first.',
  yourselfFirst: 'To require it of others, set it up for yourself first.',
  requiring: {
    title: 'Require two-factor sign-in for {name}?',
    about:
      'Whoever has not set it up is locked at once: until then, all they can do here is set it up or leave. Nobody loses their access.',
    locked: '{n} person is locked until then: {names} | {n} people are locked until then: {names}',
    lockedUnseen: '{n} person is locked until then | {n} people are locked until then',
    nobody: 'Everyone here has set it up already, so nobody is locked.',
    act: 'Require',
  },
  lifting: {
    title: 'Make two-factor sign-in optional for {name}?',
    about: 'A password alone is then enough again. Whoever has set up two-factor sign-in keeps it.',
    act: 'Make optional',
  },
}
