import type * as en from '../en/invitation'

export const answer: typeof en.answer = {
  title: 'Einladung',
  invites: '{sender} lädt Sie zu {account} ein',
  from: '{sender} hat {email} eingeladen',
  message: '{sender} schreibt:',
  offer: 'Das dürfen Sie',
  may: 'Das dürfen Sie: {n} Berechtigung | Das dürfen Sie: {n} Berechtigungen',
  until: 'Gültig bis {time} ({relative}).',
  accept: 'Einladung annehmen',
  decline: 'Ablehnen',
  declining: {
    title: 'Einladung zu {account} ablehnen?',
    text: '{sender} sieht, dass Sie abgelehnt haben. Um später beizutreten, brauchen Sie eine neue Einladung.',
  },
  line: {
    label: 'Ansicht der Einladung',
    recipient: 'Sie sehen dies als {email} (Empfänger)',
    other: 'Sie sehen dies als {name}',
    signedOut: 'Sie sehen dies abgemeldet',
    back: 'Zurück zu {name}',
    backToNobody: 'Wieder abmelden',
  },
  enter: {
    create: 'Login anlegen',
    createText: 'Es gehört zur eingeladenen Adresse und dauert eine Minute.',
    signIn: 'Anmelden',
    signInText: 'Diese Adresse hat ein Login: Melden Sie sich an, um zu antworten.',
    first: 'Nur noch dieser Schritt, dann können Sie antworten.',
    other: 'Sie haben ein Login mit einer anderen Adresse? Bitten Sie {sender}, diese einzuladen.',
  },
  active: {
    role: 'Sie sind jetzt als {role} in {account} aktiv',
    custom:
      'Sie sind jetzt mit {n} Berechtigung in {account} aktiv | Sie sind jetzt mit {n} Berechtigungen in {account} aktiv',
    several:
      'Sie sind jetzt in {n} Konto von {account} aktiv | Sie sind jetzt in {n} Konten von {account} aktiv',
    text: '{sender} sieht Sie ab jetzt als aktiv.',
  },
  twoFactor: {
    title: 'Zuerst Zwei-Faktor-Anmeldung einrichten',
    text: 'Sie haben angenommen. {account} verlangt die Zwei-Faktor-Anmeldung: Bevor Sie sie eingerichtet haben, können Sie dort nichts tun.',
    act: 'Zwei-Faktor-Anmeldung einrichten',
  },
  accessEnded: {
    title: 'Ihr Zugriff ist beendet',
    text: 'Diese Einladung wurde angenommen, und der Zugriff auf {account} ist seitdem beendet.',
    step: 'Bitten Sie {sender} um eine neue Einladung, wenn Sie den Zugriff noch brauchen.',
  },
  held: {
    title: 'Sie haben Zugriff',
    text: 'Sie haben inzwischen Zugriff auf {account} und brauchen keinen neuen Link.',
  },
  newer: {
    title: 'Es gibt eine neuere Einladung',
    text: 'Für diese Adresse gilt eine neuere Einladung. Öffnen Sie den Link in der neuesten E-Mail.',
  },
  open: '{account} öffnen',
  other: {
    accepted: {
      title: 'Schon angenommen',
      text: 'Die Person, für die diese Einladung ist, hat sie schon angenommen.',
    },
    declined: {
      title: 'Einladung abgelehnt',
      text: 'Die Person, für die diese Einladung ist, hat sie abgelehnt.',
    },
  },
  fresh: {
    ask: 'Um einen neuen Link bitten',
    asked:
      'Am {time} wurde um einen neuen Link gebeten. {sender} sieht das. Die neue E-Mail enthält dann einen gültigen Link.',
    recipientOnly: 'Die eingeladene Person kann um einen neuen Link bitten.',
    signIn: 'Melden Sie sich als eingeladene Person an, um einen neuen Link zu bekommen.',
  },
  context: '{sender} hat {email} zu {account} eingeladen.',
  actAsInvited: 'Als eingeladene Person handeln',
  signOut: 'Abmelden',
  noLoginYet: 'Die eingeladene Adresse hat noch kein Login: Melden Sie sich ab, um es anzulegen.',
  toMailbox: 'Zum Postfach',
  noLink: {
    title: 'Hier ist keine Einladung',
    text: 'Um hier eine Einladung zu sehen, öffnen Sie den Link in der E-Mail.',
  },
}

export const history: typeof en.history = {
  title: 'Verlauf der Einladung',
  about: 'Einladung an {email}',
  of: 'Verlauf der Einladung an {email}',
  asked: 'hat {time} um einen neuen Link gebeten',
  steps: 'Was geschehen ist, das Neueste zuerst',
  acts: {
    sent: '{by} hat die Einladung versendet',
    resent: '{by} hat sie mit neuem Link erneut versendet',
    edited: '{by} hat geändert, was sie anbietet',
    accepted: '{by} hat sie angenommen',
    declined: '{by} hat sie abgelehnt',
    withdrawn: '{by} hat sie zurückgezogen',
    'fresh-link-asked': '{by} hat um einen neuen Link gebeten',
    expired: 'Sie ist abgelaufen',
  },
  mail: 'E-Mail anzeigen',
  mailOf: 'E-Mail anzeigen ({time})',
}

export const delivery: typeof en.delivery = {
  delayed: 'Verzögert bis {time}',
  wasDelayed: 'Verspätet angekommen, {time}',
  spam: 'Im Spam',
  bounced: 'Unzustellbar · {reason}',
  reasons: {
    'unknown-address': 'Adresse unbekannt',
    'mailbox-full': 'Postfach voll',
    filtered: 'Filter der Firma',
  },
  why: 'Warum ist die E-Mail an {email} nicht angekommen?',
  help: {
    title: 'Warum ist sie nicht angekommen?',
    about: 'An {email}: {what}',
    cause: 'Wahrscheinlicher Grund',
    fix: 'Was hilft',
    causes: {
      delayed:
        'Der Mailserver nimmt E-Mails neuer Absender erst beim zweiten Versuch an (Greylisting). Das hält Spam ab und kostet etwas Zeit.',
      spam: 'Der Mailserver hielt die E-Mail für Werbung und hat sie in den Spam-Ordner gelegt.',
      'unknown-address': 'Der Mailserver kennt diese Adresse nicht. Meist ein Tippfehler.',
      'mailbox-full': 'Das Postfach hat keinen Platz mehr; der Mailserver hat die E-Mail zurückgeschickt.',
      filtered: 'Ein Filter der Firma schickt E-Mails mit Links von Absendern zurück, die er nicht kennt.',
    },
    fixes: {
      delayed:
        'Warten Sie ab: Die E-Mail kommt von selbst an. Wenn es eilt, geben Sie den Link auf anderem Weg weiter.',
      spam: 'Bitten Sie den Empfänger, im Spam-Ordner nachzusehen und den Absender als sicher zu markieren.',
      'unknown-address':
        'Korrigieren Sie die Adresse: Die Einladung geht dann mit einem neuen Link an die richtige.',
      'mailbox-full':
        'Bitten Sie den Empfänger, dort Platz zu schaffen, und versenden Sie die Einladung dann erneut.',
      filtered:
        'Bitten Sie die Firma, E-Mails von Seatplan durchzulassen, oder nehmen Sie eine andere Adresse.',
    },
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    copiedText: 'Geben Sie ihn nur der eingeladenen Person: Der Link öffnet die Einladung.',
    show: 'Im Postfach anzeigen',
    correct: 'Adresse korrigieren',
    address: 'Richtige E-Mail-Adresse',
    addressHint:
      'In einem Schritt: Die Einladung an die alte Adresse wird zurückgezogen, die neue übernimmt ihren Benutzerplatz.',
    meant: 'Meinten Sie {email}?',
    send: 'Zurückziehen und neu einladen',
  },
}
