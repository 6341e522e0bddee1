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
}
