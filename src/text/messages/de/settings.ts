import type * as en from '../en/settings'

export const settings: typeof en.settings = {
  name: 'Name',
  primary: 'Hauptkonto',
  subaccount: 'Unterkonto',
  since: 'Offen seit {date}',
  subaccounts: 'Unterkonten',
  noSubaccounts:
    'Noch ist kein Unterkonto offen. Unterkonten teilen sich den Tarif und seine Benutzerplätze.',
}

export const accountTree: typeof en.accountTree = {
  columns: {
    account: 'Konto',
    people: 'Personen',
    since: 'Offen seit',
    manage: 'Verwalten',
  },
  people: '{n} Person | {n} Personen',
  pending: '{n} ausstehend',
  onlyOwner: 'Nur der Inhaber',
  room: '{used} von {n} Unterkonto | {used} von {n} Unterkonten',
  unlimited: '{n} Unterkonto, unbegrenzt | {n} Unterkonten, unbegrenzt',
  search: 'Unterkonto suchen',
  found: '{n} Unterkonto | {n} Unterkonten',
  foundOf: '{found} von {n} Unterkonto | {found} von {n} Unterkonten',
  noneFound: 'Kein Unterkonto hat „{query}“ im Namen.',
  manage: '{name} verwalten',
  rename: 'Umbenennen',
  close: 'Konto schließen',
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
    nowCalled: 'Das Konto heißt jetzt {name}.',
  },
  closing: {
    title: '{name} schließen?',
    titleSub: 'Unterkonto {name} schließen?',
    about: 'Niemand kann dieses Unterkonto mehr nutzen, und es lässt sich nicht wieder öffnen.',
    aboutTree:
      'Niemand kann dieses Konto oder seine Unterkonten mehr nutzen, und nichts davon lässt sich wieder öffnen. Der Inhaber kann den Verlauf weiterhin lesen.',
    subaccounts: '{n} Unterkonto wird mit geschlossen | {n} Unterkonten werden mit geschlossen',
    people: '{n} Person verliert den Zugriff darauf | {n} Personen verlieren den Zugriff darauf',
    named: '{people} hat hier keinen anderen Zugriff | {people} haben hier keinen anderen Zugriff',
    leaving: '{n} davon hat hier keinen anderen Zugriff | {n} davon haben hier keinen anderen Zugriff',
  },
}

export const ownership: typeof en.ownership = {
  title: 'Inhaberschaft',
  about: 'Eine Person ist Inhaber von {name} mit allem, was dazugehört, und darf alles.',
  mayNot:
    'Zum Übertragen brauchen Sie die Berechtigung „{permission}“, die Sie nicht haben. Wenden Sie sich an {owner}.',
  transfer: 'Inhaberschaft übertragen',
  transferAbout: '{name} und alle Unterkonten bekommen sofort einen neuen Inhaber.',
  newOwner: 'Neuer Inhaber',
  newOwnerHint: 'Inhaber kann nur ein aktiver Benutzer werden, der in {name} {role} ist.',
  choose: 'Person auswählen',
  nobody: {
    title: 'Noch kann niemand Inhaber werden',
    text: 'Wer Inhaber wird, muss in {name} {role} sein. Laden Sie jemanden als {role} ein, oder geben Sie einem Benutzer diesen Zugriff, und kommen Sie dann hierher zurück.',
    toSharing: 'Zu „{TermSharing}“',
  },
  changes: 'Vorher und nachher',
  before: 'Jetzt',
  after: 'Dann',
  owner: 'Inhaber von allem',
  on: '{access} in {n} Konto | {access} in {n} Konten',
  follows: {
    handed:
      '{n} ausstehende Einladung geht auf den neuen Inhaber über | {n} ausstehende Einladungen gehen auf den neuen Inhaber über',
    invitations:
      '{n} Einladung an den neuen Inhaber wird zurückgezogen | {n} Einladungen an den neuen Inhaber werden zurückgezogen',
    keys: '{n} API-Schlüssel des bisherigen Inhabers wird gelöscht | {n} API-Schlüssel des bisherigen Inhabers werden gelöscht',
    seats: 'Es sind so viele Benutzerplätze belegt wie vorher',
  },
}

export const security: typeof en.security = {
  title: 'Zwei-Faktor-Anmeldung',
  require: 'Zwei-Faktor-Anmeldung verlangen',
  about: 'Wer {name} verwendet, muss sie dann zuerst einrichten.',
  yourselfFirst: 'Um sie von anderen zu verlangen, richten Sie sie zuerst für sich selbst ein.',
  requiring: {
    title: 'Zwei-Faktor-Anmeldung in {name} verlangen?',
    about:
      'Wer sie nicht eingerichtet hat, ist sofort gesperrt: Bis dahin kann die Person sie hier nur einrichten oder das Konto verlassen. Ihren Zugriff verliert niemand.',
    locked: '{n} Person ist bis dahin gesperrt: {names} | {n} Personen sind bis dahin gesperrt: {names}',
    lockedUnseen: '{n} Person ist bis dahin gesperrt | {n} Personen sind bis dahin gesperrt',
    nobody: 'Alle hier haben sie schon eingerichtet, also wird niemand gesperrt.',
    act: 'Verlangen',
  },
  lifting: {
    title: 'Zwei-Faktor-Anmeldung in {name} freistellen?',
    about:
      'Dann genügt wieder ein Passwort allein. Wer die Zwei-Faktor-Anmeldung eingerichtet hat, behält sie.',
    act: 'Freistellen',
  },
}
