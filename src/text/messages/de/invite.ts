import type { Messages } from '../../keys'

export const invite: Messages['invite'] = {
  title: 'Benutzer einladen',
  description:
    'Die Person erhält eine E-Mail mit einem Link, der {n} Tag gilt. | Die Person erhält eine E-Mail mit einem Link, der {n} Tage gilt.',
  email: 'E-Mail-Adresse',
  example: 'name@firma.de',
  lookAlike:
    'In dieser Domain sind Buchstaben verschiedener Alphabete gemischt. Sie kann einer anderen ähnlich sehen: Die E-Mail ginge an {domain}.',
  seat: {
    last: 'Damit ist der letzte Platz belegt.',
    takes: 'Damit wird ein Platz belegt: dann {used} von {limit}.',
    takesMany: 'Damit werden {n} Plätze belegt: dann {used} von {limit}.',
    none: 'Dafür wird kein weiterer Platz gebraucht.',
    swapped: 'Damit wird der Platz der ersetzten Person übernommen.',
  },
  swap: {
    start: 'Tauschen',
    inPlaceOf: 'Anstelle von',
    choose: 'Wählen, wer Platz macht',
    nobody: 'Niemand: Alle behalten',
    send: 'Tauschen und Einladung senden',
    hint: 'In einem Schritt mit der Einladung: Geht sie nicht hinaus, verliert niemand etwas.',
  },
  showPeople: 'Zeigen, wer die Plätze belegt',
  editInvitation: 'Bearbeiten',
  editAccess: 'Zugriff bearbeiten',
  accounts: 'Accounts',
  accessTo: 'Zugriff auf {name}',
  choose: 'Rolle wählen',
  chooseSome: 'Wählen Sie eine Rolle oder mindestens eine Berechtigung für {name}.',
  inPlans: 'In {plans}',
  inNoPlan: 'In keinem Tarif',
  beyond:
    'Enthält {n} Berechtigung, die Sie nicht weitergeben dürfen | Enthält {n} Berechtigungen, die Sie nicht weitergeben dürfen',
  customAbout: 'Berechtigungen einzeln ankreuzen',
  copyToAll: 'Alle nach unten kopieren',
  permissions: {
    search: 'Berechtigungen suchen',
    chosen: '{n} von {all} Berechtigungen',
    count: '{n} von {all}',
    nothing: 'Keine Berechtigung hat „{search}“ im Namen.',
  },
  message: 'Nachricht',
  language: 'Sprache der E-Mail',
  send: 'Einladung senden',
  sendSeveral: '{n} Einladung senden | {n} Einladungen senden',
  several: 'Mehrere Adressen oder eine CSV-Datei',
  openMailbox: 'Postfach öffnen',
  draft: { back: 'Ihr Entwurf ist wieder da.', startOver: 'Neu beginnen' },
}
