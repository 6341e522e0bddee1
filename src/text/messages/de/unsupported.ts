import type { unsupported as source } from '../en/unsupported'

export const unsupported: typeof source = {
  framed: {
    title: 'Seatplan läuft nicht in anderen Seiten',
    text: 'Eine andere Website zeigt diese Seite in einem Rahmen. Zum Schutz Ihrer Daten wird hier nichts geladen.',
    link: 'Seatplan für sich öffnen',
  },
  insecure: {
    title: 'Eine sichere Verbindung ist nötig',
    text: 'Seatplan erzeugt Passwörter und Links mit der Kryptografie Ihres Browsers. Die gibt es nur über https oder auf localhost.',
    step: 'Öffnen Sie diese Seite mit https:// am Anfang oder auf localhost.',
  },
}
