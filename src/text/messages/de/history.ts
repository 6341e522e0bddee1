import type { Messages } from '../../keys'

export const history: Messages['history'] = {
  title: 'Verlauf der Einladung',
  about: 'Einladung an {email}',
  of: 'Verlauf der Einladung an {email}',
  asked: 'hat {time} um einen neuen Link gebeten',
  steps: 'Was geschehen ist, das Letzte zuerst',
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
