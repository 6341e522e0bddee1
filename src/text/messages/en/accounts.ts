export const accounts = {
  account: 'Account',
  noneYet: 'No account yet',
  none: 'You have no account yet. Open one, or accept an invitation in the mailbox.',
  open: 'Open account',
  openSubaccount: 'Open subaccount',
  name: 'Name',
  plan: 'Plan',
}
