export const accounts = {
  account: 'Account',
  noneYet: 'No account yet',
  none: 'You have no account yet. Open one, or accept an invitation in the mailbox.',
  open: 'Open account',
  openSubaccount: 'Open subaccount',
  openAbout: 'You become its owner.',
  name: 'Name',
  plan: 'Plan',
  unlimited: 'No limit on users',
  noSharing: 'No users besides the owner',
  users: '{n} user besides the owner | {n} users besides the owner',
}
