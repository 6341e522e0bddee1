import type { Messages } from '../../keys'

export const delivery: Messages['delivery'] = {
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
      'unknown-address': 'Der Mailserver kennt diese Adresse nicht. Meistens ist es ein Tippfehler.',
      'mailbox-full': 'Das Postfach hat keinen Platz mehr; der Mailserver hat die E-Mail zurückgeschickt.',
      filtered: 'Ein Filter der Firma schickt E-Mails mit Links von Absendern zurück, die er nicht kennt.',
    },
    fixes: {
      delayed:
        'Warten Sie: Sie kommt von selbst an. Wenn es eilt, geben Sie den Link auf anderem Weg weiter.',
      spam: 'Bitten Sie um einen Blick in den Spam-Ordner und darum, den Absender als sicher zu markieren.',
      'unknown-address':
        'Berichtigen Sie die Adresse: Die Einladung geht an die richtige, und ihr Link ändert sich.',
      'mailbox-full':
        'Bitten Sie darum, dort Platz zu schaffen, und versenden Sie die Einladung dann erneut.',
      filtered:
        'Bitten Sie die Firma, E-Mails von Seatplan durchzulassen, oder nehmen Sie eine andere Adresse.',
    },
    copy: 'Link kopieren',
    copied: 'Link kopiert',
    copiedText: 'Geben Sie ihn nur der eingeladenen Person: Der Link öffnet die Einladung.',
    show: 'Im Postfach zeigen',
    correct: 'Adresse berichtigen',
    address: 'Richtige E-Mail-Adresse',
    addressHint:
      'In einem Schritt: Die Einladung an die alte Adresse wird zurückgezogen, ihr Benutzerplatz bleibt.',
    meant: 'Meinten Sie {email}?',
    send: 'Zurückziehen und neu einladen',
  },
}
