import type * as en from '../en/invite'

export const invite: typeof en.invite = {
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

export const several: typeof en.several = {
  label: 'E-Mail-Adressen',
  placeholder: 'Adressen eingeben oder einfügen',
  hint: 'In jeder Form: mit Kommas, in Zeilen, mit Namen oder als CSV-Datei mit den Spalten email, role, message.',
  keys: 'Pfeiltasten bewegen, Eingabe bearbeitet, Entfernen löscht, Alt und Pfeil nach unten wählt den Zugriff.',
  added: '{n} Adresse hinzugefügt. | {n} Adressen hinzugefügt.',
  twice: '{n} doppelte wurde ausgelassen. | {n} doppelte wurden ausgelassen.',
  tooMany:
    'Höchstens {most} Adressen auf einmal: {n} wurde ausgelassen. | Höchstens {most} Adressen auf einmal: {n} wurden ausgelassen.',
  removed: '{email} entfernt.',
  remove: '{email} entfernen',
  correct: '{email} berichtigen',
  access: 'Zugriff von {email}: {role}',
  asAll: 'Wie für alle',
  problems: {
    addresses: '{n} von {all} Adresse ist zu ändern | {n} von {all} Adressen sind zu ändern',
    lines: '{n} von {all} Zeilen ist zu ändern | {n} von {all} Zeilen sind zu ändern',
    list: 'Was zu ändern ist',
    line: 'Zeile {number}',
    address: 'Adresse {number}',
    at: '{where}: {email}',
    columns: { line: 'Wo', field: 'Feld', reason: 'Was nicht stimmt' },
    fields: { address: 'E-Mail-Adresse', access: 'Zugriff', message: 'Nachricht', form: 'Eintrag' },
    leaveOut: '{n} Adresse auslassen | {n} Adressen auslassen',
    update: 'Diese Einladung ändern',
    leave: 'Auslassen',
  },
  lookAlike: '{email} geht an {domain}: Buchstaben verschiedener Alphabete sind gemischt.',
  nearMiss: '{typed}: Meinten Sie {email}?',
  take: 'Übernehmen',
  rate: {
    left: 'Noch {left} von {limit} Einladungen neuer Benutzer in {hours} Stunden.',
    next: 'Die nächste ist ab {time} wieder frei.',
  },
  csv: {
    choose: 'CSV-Datei wählen',
    drop: 'CSV-Datei hier ablegen',
    'csv-empty': 'In {name} steht keine Adresse. Wählen Sie eine Datei mit einer Adresse je Zeile.',
    'csv-without-email-column':
      '{name} hat keine Spalte mit E-Mail-Adressen. Nennen Sie eine Spalte in der ersten Zeile „email“.',
    'csv-too-long': '{name} hat zu viele Zeilen. Teilen Sie sie in Teile von höchstens {most} Zeilen.',
    'csv-too-large': '{name} ist größer als 1 MB. Teilen Sie sie in kleinere Dateien.',
    'csv-unreadable':
      '{name} ist keine Textdatei. Speichern Sie die Tabelle als CSV und wählen Sie diese Datei.',
  },
}
