import type * as en from '../en/events'

export const events: typeof en.events = {
  actors: { designer: 'Designer (Werkbank)', nobody: 'Jemand (nicht angemeldet)', unknown: 'Jemand' },
  said: {
    SignedUp: '{name} hat ein Login mit {email} angelegt.',
    AccountOpened: '{actor} hat das Konto {name} mit {plan} eröffnet.',
    UsersInvited: '{actor} hat {emails} eingeladen. | {actor} hat {n} Personen eingeladen: {emails}.',
    InvitationEdited:
      '{actor} hat die Einladung an {emails} geändert. | {actor} hat {n} Einladungen geändert: {emails}.',
    InvitationResent: '{actor} hat die Einladung an {email} erneut versendet.',
    InvitationWithdrawn:
      '{actor} hat die Einladung an {emails} zurückgezogen. | {actor} hat {n} Einladungen zurückgezogen: {emails}.',
    InvitationAccepted:
      '{name} ({email}) hat die Einladung angenommen. | {name} ({email}) hat die Einladung zu {n} Konten angenommen.',
    InvitationDeclined: '{email} hat die Einladung abgelehnt.',
    AccessChanged:
      '{actor} hat den Zugriff von {emails} auf {accounts} geändert. | {actor} hat den Zugriff von {n} Personen auf {accounts} geändert: {emails}.',
    AccessRevoked:
      '{actor} hat den Zugriff von {emails} {termRevoked}. | {actor} hat den Zugriff von {n} Personen {termRevoked}: {emails}.',
    revokedOn:
      '{actor} hat den Zugriff von {emails} auf {accounts} {termRevoked}. | {actor} hat den Zugriff von {n} Personen auf {accounts} {termRevoked}: {emails}.',
    noLongerOffered:
      '{actor} hat {accounts} aus der Einladung an {emails} genommen. | {actor} hat {accounts} aus {n} Einladungen genommen: {emails}.',
    accessEnded: 'Der Zugriff auf {ended} ist beendet.',
    replaced: 'Die Einladung nimmt den Benutzerplatz von {email} ein.',
    SubaccountOpened: '{actor} hat das Unterkonto {name} eröffnet.',
    AccountRenamed: '{actor} hat das Konto {before} in {name} umbenannt.',
    AccountClosed:
      '{actor} hat das Konto {name} geschlossen. | {actor} hat das Konto {name} mit {n} Unterkonto geschlossen. | {actor} hat das Konto {name} mit {n} Unterkonten geschlossen.',
    PlanChanged: '{actor} hat den Tarif von {name} von {before} auf {plan} geändert.',
    OwnershipTransferred: '{actor} hat die Inhaberschaft von {name} von {from} an {to} übertragen.',
    FreshLinkRequested: '{email} hat um einen neuen Link für die abgelaufene Einladung gebeten.',
    CatalogueEdited:
      '{actor} hat den Katalog {name} geändert (Berechtigungen vergeben: {given}, entzogen: {taken}).',
    AccountLeft: '{actor} hat das Konto {name} verlassen.',
    ApiKeyCreated: '{actor} hat für {account} den API-Schlüssel {label} angelegt.',
    ApiKeyDeleted: '{actor} hat den API-Schlüssel {label} von {account} gelöscht.',
    AppSignedIn: '{actor} hat die {platform}-App bei {account} angemeldet.',
    AppSignedOut: '{actor} hat die {platform}-App bei {account} abgemeldet.',
    TwoFactorRequired: '{actor} hat die Zwei-Faktor-Anmeldung in {name} zur Pflicht gemacht.',
    TwoFactorOptional: '{actor} hat die Pflicht zur Zwei-Faktor-Anmeldung in {name} aufgehoben.',
    TwoFactorSetUp: '{actor} hat die Zwei-Faktor-Anmeldung eingerichtet.',
    TwoFactorTurnedOff: '{actor} hat die Zwei-Faktor-Anmeldung ausgeschaltet.',
    MailDeliverySet: {
      'at-once': '{actor} lässt E-Mails an {domain} sofort ankommen.',
      delayed:
        '{actor} lässt E-Mails an {domain} {n} Minute später ankommen. | {actor} lässt E-Mails an {domain} {n} Minuten später ankommen.',
      spam: '{actor} lässt E-Mails an {domain} im Spam landen.',
      'unknown-address': '{actor} lässt E-Mails an {domain} unzustellbar zurückkommen: Adresse unbekannt.',
      'mailbox-full': '{actor} lässt E-Mails an {domain} unzustellbar zurückkommen: Postfach voll.',
      filtered: '{actor} lässt E-Mails an {domain} unzustellbar zurückkommen: Filter der Firma.',
    },
  },
  done: {
    SignedUp: 'Login für {email} angelegt',
    AccountOpened: 'Konto {name} eröffnet',
    UsersInvited: 'Einladung an {email} versendet | {n} Einladungen versendet',
    swapped: 'Einladung an {email} anstelle von {replaced} versendet',
    InvitationEdited: 'Einladung an {email} geändert | {n} Einladungen geändert',
    InvitationResent: 'Einladung an {email} erneut versendet',
    InvitationWithdrawn: 'Einladung an {email} zurückgezogen | {n} Einladungen zurückgezogen',
    InvitationAccepted: 'Einladung angenommen | Einladung angenommen: {n} Konten',
    InvitationDeclined: 'Einladung abgelehnt',
    AccessChanged: 'Zugriff von {email} geändert | Zugriff von {n} Personen geändert',
    AccessRevoked: 'Zugriff von {email} {termRevoked} | Zugriff von {n} Personen {termRevoked}',
    revokedOn:
      'Zugriff von {email} auf {accounts} {termRevoked} | Zugriff von {n} Personen auf {accounts} {termRevoked}',
    noLongerOffered:
      '{accounts} aus der Einladung an {email} genommen | {accounts} aus {n} Einladungen genommen',
    SubaccountOpened: 'Unterkonto {name} eröffnet',
    AccountRenamed: 'Konto in {name} umbenannt',
    AccountClosed: 'Konto {name} geschlossen',
    PlanChanged: 'Tarif von {name} geändert',
    OwnershipTransferred: '{to} ist jetzt Inhaber von {name}',
    FreshLinkRequested: 'Um einen neuen Link gebeten',
    CatalogueEdited: 'Katalog {name} geändert',
    AccountLeft: 'Sie haben {name} verlassen',
    ApiKeyCreated: 'API-Schlüssel {label} angelegt',
    ApiKeyDeleted: 'API-Schlüssel {label} gelöscht',
    AppSignedIn: 'Mit der {platform}-App angemeldet',
    AppSignedOut: '{platform}-App abgemeldet',
    TwoFactorRequired: 'Zwei-Faktor-Anmeldung ist in {name} Pflicht',
    TwoFactorOptional: 'Zwei-Faktor-Anmeldung ist in {name} freiwillig',
    TwoFactorSetUp: 'Zwei-Faktor-Anmeldung eingerichtet',
    TwoFactorTurnedOff: 'Zwei-Faktor-Anmeldung ausgeschaltet',
    MailDeliverySet: 'Zustellung an {domain} geändert',
  },
  ended: {
    users: '{n} Person ohne Zugriff | {n} Personen ohne Zugriff',
    changed: '{n} Person mit anderem Zugriff | {n} Personen mit anderem Zugriff',
    closed: '{n} Unterkonto geschlossen | {n} Unterkonten geschlossen',
    handed: '{n} Einladung weitergegeben | {n} Einladungen weitergegeben',
    keys: '{n} API-Schlüssel gelöscht | {n} API-Schlüssel gelöscht',
    appSessions: '{n} App abgemeldet | {n} Apps abgemeldet',
    invitations: '{n} Einladung zurückgezogen | {n} Einladungen zurückgezogen',
    seats: '{n} Benutzerplatz frei geworden | {n} Benutzerplätze frei geworden',
    login: 'Login beendet',
  },
  platforms: { ios: 'iOS', android: 'Android', web: 'Web' },
}
