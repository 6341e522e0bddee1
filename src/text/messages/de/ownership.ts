import type { ownership as source } from '../en/ownership'

export const ownership: typeof source = {
  title: 'Inhaberschaft',
  about: 'Eine Person ist Inhaber von {name} mit allem, was dazugehört, und darf alles.',
  mayNot:
    'Zum Übertragen braucht es die Berechtigung „{permission}“, die Sie nicht haben. Soll es übertragen werden, wenden Sie sich an {owner}.',
  transfer: 'Inhaberschaft übertragen',
  transferAbout: '{name} bekommt sofort einen neuen Inhaber, mit allen Unterkonten.',
  heir: 'Neuer Inhaber',
  heirHint: 'Inhaber kann nur ein aktiver Benutzer werden, der in {name} die Rolle {role} hat.',
  choose: 'Person auswählen',
  nobody: {
    title: 'Noch kann niemand Inhaber werden',
    text: 'Der neue Inhaber braucht in {name} die Rolle {role}. Laden Sie jemanden mit dieser Rolle ein, oder geben Sie sie einem Benutzer, und kommen Sie dann hierher zurück.',
    toSharing: 'Zu „Konto teilen“',
  },
  changes: 'Vorher und nachher',
  before: 'Jetzt',
  after: 'Dann',
  owner: 'Inhaber von allem',
  on: '{access} in {n} Account | {access} in {n} Accounts',
  follows: {
    handed:
      '{n} ausstehende Einladung geht auf den neuen Inhaber über | {n} ausstehende Einladungen gehen auf den neuen Inhaber über',
    invitations:
      '{n} Einladung an den neuen Inhaber wird zurückgezogen | {n} Einladungen an den neuen Inhaber werden zurückgezogen',
    keys: '{n} API-Schlüssel des bisherigen Inhabers endet | {n} API-Schlüssel des bisherigen Inhabers enden',
    seats: 'Es sind so viele Benutzerplätze belegt wie vorher',
  },
}
