/** The page *Accounts*: the tree of an account, and what can be done with each account. */
export const accountTree = {
  about: 'The accounts of {name} that you can use.',
  aboutOwner: 'Your account {name} and its subaccounts. All share one plan and its seats.',
  aboutPart: 'The accounts here that you can use.',
  primary: 'Primary account',
  columns: {
    account: 'Account',
    people: 'People',
    access: 'Your access',
    since: 'Open since',
    manage: 'Manage',
  },
  people: '{n} person | {n} people',
  pending: '{n} pending',
  onlyOwner: 'Only the owner',
  room: '{used} of {n} subaccount | {used} of {n} subaccounts',
  unlimited: '{n} subaccount, no limit | {n} subaccounts, no limit',
  search: 'Find an account',
  found: '{n} account | {n} accounts',
  foundOf: '{found} of {n} account | {found} of {n} accounts',
  noneFound: 'No account has “{query}” in its name.',
  manage: 'Manage {name}',
  rename: 'Rename',
  close: 'Close account',
  /** The button that unfolds one's own access, and what stands below. */
  may: '{access}: what you may do on {name}',
  mayNothing: 'At present you may do nothing there.',
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
