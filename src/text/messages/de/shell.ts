import type * as en from '../en/shell'

export const frame: typeof en.frame = {
  nobodyAbout: 'Was jemand ohne Anmeldung sieht',
  inMemory: 'Ohne Speichern weiterarbeiten',
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
    'Nichts wird gespeichert: Ihre Daten sind weg, wenn Sie diese Seite schließen oder neu laden.',
  notFoundText:
    'Unter dieser Adresse gibt es nichts. Vielleicht ist sie falsch geschrieben oder gehört zu einer anderen Version.',
}

/** What keeps the app from starting; the faults that stop a running one are on the first screen. */
export const faults: typeof en.faults = {
  'storage-blocked': {
    title: 'Ein anderer Tab ist im Weg',
    text: 'Die Daten müssen aktualisiert werden, aber ein älterer Tab von Seatplan verwendet sie noch. Es geht nichts verloren.',
    step: 'Schließen Sie die anderen Tabs, oder laden Sie sie neu; diese Seite macht dann von selbst weiter.',
  },
  'storage-unreadable': {
    title: 'Der Browser kann seinen Speicher nicht lesen',
    text: 'Was zuvor gespeichert war, ist davon unberührt. Die letzte Aktion wurde nicht ausgeführt.',
    step: 'Laden Sie die Seite neu. Hilft das nicht, starten Sie den Browser neu.',
  },
  'storage-missing': {
    title: 'Kein Speicher in diesem Browser',
    text: 'Dieser Browser lässt diese Seite keine Daten speichern.',
    step: 'Erlauben Sie Websitedaten und laden Sie die Seite neu, oder arbeiten Sie ohne Speichern weiter: Dann ist alles weg, wenn Sie die Seite schließen.',
  },
}

export const growth: typeof en.growth = {
  label: 'Hinzukommende Benutzer',
  text: 'Bisher sind {seeded} von {total} Benutzern hinzugekommen. Sie können in der Zwischenzeit alles benutzen.',
  stop: 'Hier anhalten',
}
