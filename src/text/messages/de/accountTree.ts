import type { accountTree as source } from '../en/accountTree'

export const accountTree: typeof source = {
  about: 'Die Accounts von {name}, die Sie nutzen können.',
  aboutOwner:
    'Ihr Account {name} und seine Unterkonten. Alle teilen sich einen Tarif und dessen Benutzerplätze.',
  aboutPart: 'Die Accounts hier, die Sie nutzen können.',
  primary: 'Hauptkonto',
  columns: {
    account: 'Account',
    people: 'Personen',
    access: 'Ihr Zugriff',
    since: 'Offen seit',
    manage: 'Verwalten',
  },
  people: '{n} Person | {n} Personen',
  pending: '{n} ausstehend',
  onlyOwner: 'Nur der Inhaber',
  room: '{used} von {n} Unterkonto | {used} von {n} Unterkonten',
  unlimited: '{n} Unterkonto, unbegrenzt | {n} Unterkonten, unbegrenzt',
  search: 'Account suchen',
  found: '{n} Account | {n} Accounts',
  foundOf: '{found} von {n} Account | {found} von {n} Accounts',
  noneFound: 'Kein Account hat „{query}“ im Namen.',
  manage: '{name} verwalten',
  rename: 'Umbenennen',
  close: 'Account schließen',
  may: '{access}: was Sie auf {name} dürfen',
  mayNothing: 'Zurzeit dürfen Sie dort nichts.',
  opening: {
    about: 'Es gehört zu {name} und teilt dessen Tarif und Benutzerplätze.',
    unseen:
      'Sie sehen es noch nicht: Auf ein neues Unterkonto hat nur der Inhaber Zugriff, bis er ihn anderen gibt.',
    unseenDone: 'Bisher hat nur der Inhaber darauf Zugriff.',
    toPlan: 'Zum Tarif',
  },
  renaming: {
    title: '{name} umbenennen',
    about: 'Alle mit Zugriff sehen den neuen Namen sofort.',
    nowCalled: 'Der Account heißt jetzt {name}.',
  },
  closing: {
    title: '{name} schließen?',
    titleSub: 'Unterkonto {name} schließen?',
    about: 'Niemand kann dieses Unterkonto mehr nutzen, und es lässt sich nicht wieder öffnen.',
    aboutTree:
      'Niemand kann diesen Account oder seine Unterkonten mehr nutzen, und nichts davon lässt sich wieder öffnen. Der Inhaber kann den Verlauf weiterhin lesen.',
    subaccounts: '{n} Unterkonto wird mit geschlossen | {n} Unterkonten werden mit geschlossen',
    people: '{n} Person verliert den Zugriff darauf | {n} Personen verlieren den Zugriff darauf',
    named: '{people} hat hier keinen anderen Zugriff | {people} haben hier keinen anderen Zugriff',
    leaving: '{n} davon hat hier keinen anderen Zugriff | {n} davon haben hier keinen anderen Zugriff',
  },
}
