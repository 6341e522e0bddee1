import type { events as source } from '../en/events'

export const events: typeof source = {
  actors: { designer: 'Designer (Werkbank)', nobody: 'Jemand (nicht angemeldet)', unknown: 'Jemand' },
  said: {
    SignedUp: '{name} hat ein Login mit {email} angelegt.',
    AccountOpened: '{actor} hat den Account {name} mit {plan} eröffnet.',
    UsersInvited: '{actor} hat {emails} eingeladen. | {actor} hat {n} Personen eingeladen: {emails}.',
    InvitationEdited: '{actor} hat die Einladung an {email} geändert.',
    InvitationResent: '{actor} hat die Einladung an {email} erneut versendet.',
    InvitationWithdrawn: '{actor} hat die Einladung an {email} zurückgezogen.',
    InvitationAccepted:
      '{name} ({email}) hat die Einladung angenommen. | {name} ({email}) hat die Einladung zu {n} Accounts angenommen.',
    InvitationDeclined: '{email} hat die Einladung abgelehnt.',
    AccessChanged:
      '{actor} hat den Zugriff von {emails} auf {accounts} geändert. | {actor} hat den Zugriff von {n} Personen auf {accounts} geändert: {emails}.',
    AccessRevoked:
      '{actor} hat den Zugriff von {emails} gelöscht. | {actor} hat den Zugriff von {n} Personen gelöscht: {emails}.',
    revokedOn:
      '{actor} hat den Zugriff von {emails} auf {accounts} gelöscht. | {actor} hat den Zugriff von {n} Personen auf {accounts} gelöscht: {emails}.',
    accessEnded: 'Der Zugriff auf {ended} ist beendet.',
    replaced: 'Sie nimmt den Benutzerplatz von {email} ein.',
    SubaccountOpened: '{actor} hat das Unterkonto {name} eröffnet.',
    AccountRenamed: '{actor} hat den Account {before} in {name} umbenannt.',
    AccountClosed:
      '{actor} hat den Account {name} geschlossen. | {actor} hat den Account {name} mit {n} Unterkonto geschlossen. | {actor} hat den Account {name} mit {n} Unterkonten geschlossen.',
    PlanChanged: '{actor} hat den Tarif von {name} von {before} auf {plan} geändert.',
    OwnershipTransferred: '{actor} hat den Account {name} von {from} an {to} übergeben.',
  },
  done: {
    SignedUp: 'Login für {email} angelegt',
    AccountOpened: 'Account {name} eröffnet',
    UsersInvited: 'Einladung an {email} versendet | {n} Einladungen versendet',
    swapped: 'Einladung an {email} anstelle von {replaced} gesendet',
    InvitationEdited: 'Einladung an {email} geändert',
    InvitationResent: 'Einladung an {email} erneut versendet',
    InvitationWithdrawn: 'Einladung an {email} zurückgezogen',
    InvitationAccepted: 'Einladung angenommen | Einladung angenommen: {n} Accounts',
    InvitationDeclined: 'Einladung abgelehnt',
    AccessChanged: 'Zugriff von {email} geändert | Zugriff von {n} Personen geändert',
    AccessRevoked: 'Zugriff von {email} gelöscht | Zugriff von {n} Personen gelöscht',
    revokedOn:
      'Zugriff von {email} auf {accounts} gelöscht | Zugriff von {n} Personen auf {accounts} gelöscht',
    SubaccountOpened: 'Unterkonto {name} eröffnet',
    AccountRenamed: 'Account in {name} umbenannt',
    AccountClosed: 'Account {name} geschlossen',
    PlanChanged: 'Tarif von {name} geändert',
    OwnershipTransferred: '{to} ist jetzt Inhaber von {name}',
  },
  ended: {
    users: '{n} Person ohne Zugriff | {n} Personen ohne Zugriff',
    changed: '{n} Person mit anderem Zugriff | {n} Personen mit anderem Zugriff',
    closed: '{n} Unterkonto geschlossen | {n} Unterkonten geschlossen',
    handed: '{n} Einladung übergeben | {n} Einladungen übergeben',
    keys: '{n} API-Schlüssel beendet | {n} API-Schlüssel beendet',
    devices: '{n} App abgemeldet | {n} Apps abgemeldet',
    invitations: '{n} Einladung zurückgezogen | {n} Einladungen zurückgezogen',
    seats: '{n} Benutzerplatz frei geworden | {n} Benutzerplätze frei geworden',
  },
}
