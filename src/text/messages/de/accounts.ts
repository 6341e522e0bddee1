import type { accounts as source } from '../en/accounts'

export const accounts: typeof source = {
  account: 'Account',
  noneYet: 'Noch kein Account',
  none: 'Sie haben noch keinen Account. Eröffnen Sie einen, oder nehmen Sie im Postfach eine Einladung an.',
  open: 'Account eröffnen',
  openSubaccount: 'Unterkonto eröffnen',
  name: 'Name',
  plan: 'Tarif',
}
