/** People × accounts on *Share account*, and the editor of a cell. */
export const grid = {
  view: { label: 'View', list: 'List', accounts: 'By account' },
  label: 'Access by account',
  primary: 'Primary account',
  everything: 'Everything',
  without: '{n} account without access | {n} accounts without access',
  filter: 'Find',
  filterPeople: 'Find a person',
  filterAccounts: 'Find an account',
  count: { people: '{n} person | {n} people', accounts: '{n} account | {n} accounts' },
  countOf: { people: '{n} of {all} people', accounts: '{n} of {all} accounts' },
  nobody: 'Nobody has “{filter}” in their name or address.',
  noAccount: 'No account has “{filter}” in its name.',
  showAll: 'Show all',
  editor: {
    title: '{name} · {account}',
    also: 'Same access on',
    filter: 'Find further accounts',
    all: 'All accounts',
    now: 'Now: {access}',
    same: 'Has this access already',
    remove: 'Remove access',
  },
  removing: {
    title: 'Remove access of {name} to {account}?',
    user: '{name} ({email}) loses access to {account} at once. Access to other accounts stays.',
    last: '{name} ({email}) loses access to {account} at once. There is no other access left: you can invite them again later.',
    invitation:
      'The invitation to {email} no longer offers {account}. What it offers on other accounts stays.',
  },
}
