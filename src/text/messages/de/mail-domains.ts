import type { Messages } from '../../keys'

export const mailDomains: Messages['mailDomains'] = {
  title: 'Mail-Domains',
  about: 'Was aus simulierten E-Mails an eine Domain wird. Überall sonst kommen sie sofort an.',
  none: 'E-Mails an jede Domain kommen sofort an.',
  domain: 'Domain',
  example: 'firma.de',
  delivery: 'Was mit E-Mails geschieht',
  deliveryTo: 'Was mit E-Mails an {domain} geschieht',
  minutes: 'Minuten später',
  minutesTo: 'Minuten später für {domain}',
  unit: 'min',
  add: 'Domain hinzufügen',
  remove: 'E-Mails an {domain} sofort ankommen lassen',
  next: 'Gilt für E-Mails, die ab jetzt versendet werden; frühere bleiben, wie sie waren.',
  kinds: {
    delayed: 'Kommt später an',
    spam: 'Landet im Spam',
    'unknown-address': 'Unzustellbar: Adresse unbekannt',
    'mailbox-full': 'Unzustellbar: Postfach voll',
    filtered: 'Unzustellbar: Filter der Firma',
  },
  abouts: {
    delayed: 'Wie bei Greylisting: Der erste Versuch wird abgewiesen.',
    spam: 'Sie ist da, aber niemand sieht nach.',
    'unknown-address': 'Wie bei einem Tippfehler.',
    'mailbox-full': 'Kommt an den Absender zurück.',
    filtered: 'Kommt an den Absender zurück.',
  },
}
