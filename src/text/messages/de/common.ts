import type * as en from '../en/common'

export const common: typeof en.common = {
  undo: 'Rückgängig',
  save: 'Speichern',
  optional: 'optional',
  remove: '{name} entfernen',
  showPassword: 'Passwort anzeigen',
  hidePassword: 'Passwort verbergen',
  clear: 'Leeren',
  copied: 'Kopiert',
  charactersLeft: 'Noch {n} Zeichen | Noch {n} Zeichen',
  charactersOver: '{n} Zeichen zu viel | {n} Zeichen zu viel',
  rowGone: '{name} ist nicht mehr in der Liste.',
  typeToConfirm: 'Geben Sie zur Bestätigung {name} ein',
}

export const accounts: typeof en.accounts = {
  name: 'Name',
  plan: 'Tarif',
  openAbout: 'Sie werden Inhaber des Kontos.',
  unlimited: 'Beliebig viele Benutzer',
  noSharing: 'Keine Benutzer neben dem Inhaber',
  users: '{n} Benutzer neben dem Inhaber | {n} Benutzer neben dem Inhaber',
}

export const terms: typeof en.terms = {
  TermRole: 'Rolle',
  termRole: 'Rolle',
  TermRoles: 'Rollen',
  termRoles: 'Rollen',
  TermRevoke: 'Zugriff widerrufen',
  termRevoked: 'widerrufen',
  TermRevokeUser: 'Zugriff widerrufen',
  TermLeave: 'Konto verlassen',
}
