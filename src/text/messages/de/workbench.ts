import type * as en from '../en/workbench'

export const workbench: typeof en.workbench = {
  about:
    'Richten Sie ein, was Sie ausprobieren möchten. Hier handeln Sie als Designer und nicht als Persona.',
  scenarios: 'Szenarien',
  scenariosAbout: 'Jedes enthält alles: Personen, Konten, Einladungen und E-Mails.',
  load: '{name} laden',
  loadShort: 'Laden',
  names: {
    'small-team': 'Kleines Team',
    'full-bronze': 'Volles Bronze',
    'five-levels': 'Fünf Ebenen',
    agency: 'Agentur mit Unterkonten',
    'downgrade-blocked': 'Blockierte Herabstufung',
    'large-company': 'Großes Unternehmen',
    empty: 'Leer',
  },
  holds: {
    'small-team':
      'Benutzerebenen im Tarif Standard, drei von vier Benutzerplätzen belegt: zwei aktiv, einer ausstehend.',
    'full-bronze':
      'Kontofreigabe im Tarif Bronze Premium, alle fünf Benutzerplätze belegt: drei aktiv, zwei ausstehend.',
    'five-levels':
      'Benutzerebenen im Tarif Premium: ein Verlag mit Personen jeder Ebene, API-Schlüsseln, Apps und Einladungen jeder Art.',
    agency:
      'Kontofreigabe im Tarif Silber Premium: zwölf Kunden als Unterkonten, neun Personen, Zugriff je Kunde.',
    'downgrade-blocked':
      'Kontofreigabe im Tarif Silber Premium, acht von zehn Benutzerplätzen belegt: zu viel für Bronze.',
    'large-company':
      'Benutzerebenen im Tarif Premium: 100.000 Benutzer in einem Unternehmen. Sie kommen hinzu, während Sie sich umsehen.',
    empty: 'Keine Personen und keine Konten: Legen Sie ein Login an, eröffnen Sie dann ein Konto.',
  },
  confirm: {
    title: 'Szenario „{name}“ laden?',
    text: 'Es ersetzt alles, was jetzt da ist, in jedem Tab. Das lässt sich nicht rückgängig machen.',
    gone: 'Alle jetzigen Personen, Konten, Einladungen und E-Mails sind weg',
    act: 'Szenario laden',
  },
  loaded: 'Szenario „{name}“ geladen',
  guide: {
    title: 'Erste Schritte',
    about: 'In einer Minute: jemanden einladen, die E-Mail als diese Person lesen und annehmen.',
    show: 'Einführung beginnen',
  },
  keyboard: {
    title: 'Tastatur',
    about: 'Gilt nur in diesem Browser.',
    letters: 'Tastenkürzel mit einem Buchstaben',
    lettersAbout: 'Schalten Sie diese aus, wenn Sie diktieren oder Tasten aus Versehen drücken.',
    invite: '„Benutzer einladen“ auf „{TermSharing}“',
    search: 'Suche auf „Benutzer“ und „{TermRoles}“',
  },
}

export const mailDomains: typeof en.mailDomains = {
  title: 'Mail-Domains',
  about: 'Was mit simulierten E-Mails an eine Domain geschieht. E-Mails an alle anderen kommen sofort an.',
  none: 'E-Mails an jede Domain kommen sofort an.',
  domain: 'Domain',
  example: 'firma.de',
  delivery: 'Was mit E-Mails geschieht',
  deliveryTo: 'Was mit E-Mails an {domain} geschieht',
  minutes: 'Verspätung in Minuten',
  minutesTo: 'Verspätung in Minuten für {domain}',
  unit: 'Minuten',
  add: 'Domain hinzufügen',
  remove: 'E-Mails an {domain} sofort ankommen lassen',
  next: 'Gilt nur für neue E-Mails.',
  kinds: {
    delayed: 'Kommt später an',
    spam: 'Landet im Spam',
    'unknown-address': 'Unzustellbar: Adresse unbekannt',
    'mailbox-full': 'Unzustellbar: Postfach voll',
    filtered: 'Unzustellbar: Filter der Firma',
  },
  abouts: {
    delayed: 'Wie bei Greylisting: Der erste Versuch wird abgewiesen.',
    spam: 'Kommt an, aber der Empfänger sieht sie vielleicht nicht.',
    'unknown-address': 'Meist ein Tippfehler.',
    'mailbox-full': 'Kommt an den Absender zurück.',
    filtered: 'Kommt an den Absender zurück.',
  },
}
