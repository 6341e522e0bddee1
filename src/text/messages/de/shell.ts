import type * as en from '../en/shell'

export const frame: typeof en.frame = {
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
  inMemoryNote:
    'Ihre Daten stehen nur im Arbeitsspeicher: Sie sind weg, wenn Sie diese Seite schließen oder neu laden.',
  notFoundText:
    'Unter dieser Adresse gibt es nichts. Vielleicht ist sie vertippt oder gehört zu einer anderen Version.',
}

export const growth: typeof en.growth = {
  label: 'Hinzukommende Benutzer',
  text: 'Bisher sind {grown} von {crowd} Benutzern hinzugekommen. Sie können inzwischen alles benutzen.',
  stop: 'Hier anhalten',
}
