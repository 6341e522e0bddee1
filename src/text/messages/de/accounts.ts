import type { Messages } from '../../keys'

export const accounts: Messages['accounts'] = {
  account: 'Account',
  noneYet: 'Noch kein Account',
  none: 'Sie haben noch keinen Account. Eröffnen Sie einen, oder nehmen Sie im Postfach eine Einladung an.',
  open: 'Account eröffnen',
  openSubaccount: 'Unterkonto eröffnen',
  openAbout: 'Sie werden sein Inhaber.',
  name: 'Name',
  plan: 'Tarif',
  unlimited: 'Beliebig viele Benutzer',
  noSharing: 'Keine Benutzer neben dem Inhaber',
  users: '{n} Benutzer neben dem Inhaber | {n} Benutzer neben dem Inhaber',
}
