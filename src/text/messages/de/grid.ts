import type { Messages } from '../../keys'

export const grid: Messages['grid'] = {
  view: { label: 'Ansicht', list: 'Liste', accounts: 'Nach Account' },
  label: 'Zugriff nach Account',
  primary: 'Hauptkonto',
  everything: 'Alles',
  without: '{n} Account ohne Zugriff | {n} Accounts ohne Zugriff',
  filter: 'Suchen',
  filterPeople: 'Person suchen',
  filterAccounts: 'Account suchen',
  count: { people: '{n} Person | {n} Personen', accounts: '{n} Account | {n} Accounts' },
  countOf: { people: '{n} von {all} Personen', accounts: '{n} von {all} Accounts' },
  nobody: 'Niemand hat „{filter}“ im Namen oder in der Adresse.',
  noAccount: 'Kein Account hat „{filter}“ im Namen.',
  showAll: 'Alle anzeigen',
  editor: {
    title: '{name} · {account}',
    also: 'Derselbe Zugriff auf',
    filter: 'Weitere Accounts suchen',
    all: 'Alle Accounts',
    now: 'Jetzt: {access}',
    same: 'Hat diesen Zugriff schon',
    remove: 'Zugriff entfernen',
  },
  removing: {
    title: 'Zugriff von {name} auf {account} entfernen?',
    user: '{name} ({email}) verliert sofort den Zugriff auf {account}. Der Zugriff auf andere Accounts bleibt.',
    last: '{name} ({email}) verliert sofort den Zugriff auf {account}. Damit bleibt kein Zugriff: Sie können die Person später wieder einladen.',
    invitation:
      'Die Einladung an {email} bietet {account} nicht mehr an. Was sie für andere Accounts anbietet, bleibt.',
  },
}
