import type * as en from '../en/mailbox'

export const mailbox: typeof en.mailbox = {
  title: 'Postfach',
  about:
    'Die simulierten E-Mails aller Personen in diesem Arbeitsbereich. Keine E-Mail verlässt diesen Browser.',
  list: 'E-Mails',
  count: '{n} E-Mail | {n} E-Mails',
  unread: '{n} ungelesen',
  unreadMail: 'Ungelesen:',
  recipient: 'Empfänger',
  everyone: 'Alle Empfänger',
  back: 'Alle E-Mails',
  from: 'Von',
  to: 'An',
  at: 'Datum',
  choose: 'Wählen Sie eine E-Mail, um sie wie ihr Empfänger zu lesen.',
  gone: 'Diese E-Mail gibt es hier nicht oder nicht mehr.',
  none: {
    title: 'Noch keine E-Mails',
    text: 'Wenn jemand eingeladen wird, kommt die E-Mail hier an.',
    action: 'Zum Konto',
  },
  noneFor: 'Es gibt keine E-Mail an {email}.',
  showAll: 'Alle E-Mails anzeigen',
  waiting:
    '{n} E-Mail ist noch unterwegs und kommt am {time} an. | {n} E-Mails sind noch unterwegs; die nächste kommt am {time} an.',
  spam: {
    title: 'Spam: {n} E-Mail | Spam: {n} E-Mails',
    text: 'Diese E-Mail liegt im Spam-Ordner. Der Empfänger hat sie vielleicht nicht gesehen.',
  },
  bounce: {
    subject: 'Unzustellbar: {email}',
    from: 'Mailzustellung',
    text: 'Die Einladung zu {account} konnte nicht an {email} zugestellt werden.',
    codes: {
      'unknown-address': '550 5.1.1 {email}: user unknown',
      'mailbox-full': '552 5.2.2 {email}: mailbox full',
      filtered: '550 5.7.1 {email}: rejected by policy',
    },
    toAccount: 'Zu {account}',
  },
  linkUnknown: {
    text: 'Der Link dieser E-Mail ist in diesem Browser nicht bekannt und lässt sich hier nicht öffnen.',
    over: 'Der Link dieser E-Mail gilt nicht mehr: Die Einladung ist beantwortet oder zurückgezogen.',
    step: 'Versenden Sie die Einladung erneut: Die neue E-Mail hat einen gültigen Link.',
  },
  letter: {
    subject: '{sender} lädt Sie zu {account} ein',
    greeting: 'Guten Tag {name},',
    role: '{sender} lädt Sie als {role} zu {account} ein.',
    custom:
      '{sender} lädt Sie mit {n} Berechtigung zu {account} ein. | {sender} lädt Sie mit {n} Berechtigungen zu {account} ein.',
    several:
      '{sender} lädt Sie zu {n} Konto von {account} ein. | {sender} lädt Sie zu {n} Konten von {account} ein.',
    offers: 'Das dürfen Sie',
    permissions: '{n} Berechtigung | {n} Berechtigungen',
    message: '{sender} schreibt:',
    open: 'Einladung öffnen',
    until: 'Der Link gilt bis {time}. Wenn Sie nicht beitreten möchten, brauchen Sie nichts zu tun.',
    only: 'Diese Einladung ist für {email}; niemand sonst kann sie annehmen.',
  },
}
