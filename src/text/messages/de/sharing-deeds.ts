import type { sharingDeeds as source } from '../en/sharing-deeds'

export const sharingDeeds: typeof source = {
  more: {
    text: 'Dies ist der Anfang einer Liste mit {n} Benutzer. | Dies ist der Anfang einer Liste mit {n} Benutzern.',
    all: 'Alle Benutzer ansehen',
  },
  closed: {
    title: 'Sie haben Zugriff auf {name}',
    text: 'Wer sonst Zugriff hat, sehen nur Personen, die hier Benutzer verwalten.',
    ask: 'Bei Fragen zu Ihrem Zugriff wenden Sie sich an {owner}.',
    askOwner: 'Bei Fragen zu Ihrem Zugriff wenden Sie sich an den Inhaber.',
    mine: 'Ansehen, was Sie dürfen',
  },
  editing: {
    title: 'Zugriff bearbeiten',
    user: '{name}, {email}',
    invitation: 'Ausstehende Einladung an {email}',
    nothing: 'Noch ist nichts geändert.',
    gone: 'Hier ist nichts mehr zu ändern.',
    takeOver: 'Vom jetzigen Stand neu beginnen',
    nowHas: 'Jetzt gilt: {access}.',
    same: 'Dieselben Berechtigungen wie jetzt',
    present: 'Der Zugriff von heute',
    gains: '{n} Berechtigung kommt hinzu | {n} Berechtigungen kommen hinzu',
    loses: '{n} Berechtigung entfällt | {n} Berechtigungen entfallen',
    both: 'Berechtigungen: {gains} neu, {loses} entfallen',
    gained: 'Kommt hinzu',
    lost: 'Entfällt',
  },
  deleting: {
    title: 'Zugriff von {name} löschen?',
    user: '{name} ({email}) verliert sofort den Zugriff auf {accounts}. Sie können die Person später wieder einladen.',
    invitation:
      'Die Einladung an {email} wird zurückgezogen, und der Link in der E-Mail gilt sofort nicht mehr.',
    offered: 'Die Einladung an {email} bietet {accounts} nicht mehr an.',
    scope: 'Wo der Zugriff endet',
    everywhere: 'Auf dem Account | Auf allen {n} Accounts',
    chosen: 'Auf gewählten Accounts',
    none: 'Wählen Sie mindestens einen Account.',
    keys: '{n} API-Schlüssel endet | {n} API-Schlüssel enden',
    devices: '{n} App wird abgemeldet | {n} Apps werden abgemeldet',
    keysNamed: '{n} API-Schlüssel endet: {names} | {n} API-Schlüssel enden: {names}',
    devicesNamed: '{n} App wird abgemeldet: {names} | {n} Apps werden abgemeldet: {names}',
    invitations: '{n} Einladung wird zurückgezogen | {n} Einladungen werden zurückgezogen',
    seats: '{n} Benutzerplatz wird frei | {n} Benutzerplätze werden frei',
    sent: {
      void: 'Einladungen von {name} können erst wieder angenommen werden, wenn jemand anderes sie versendet: {emails}',
      withdrawn: 'Einladungen von {name} werden zurückgezogen: {emails}',
      stay: 'Einladungen von {name} bleiben gültig: {emails}',
    },
  },
  withdrawing: {
    title: 'Einladung an {email} zurückziehen?',
    about: 'Der Link in der E-Mail gilt sofort nicht mehr. Sie können {email} später wieder einladen.',
  },
}
