import type { faults as source } from '../en/faults'

export const faults: typeof source = {
  'storage-full': {
    title: 'Der Speicher ist voll',
    text: 'Ihr Browser hat keinen Platz mehr. Die letzte Änderung wurde nicht gespeichert, alles davor ist sicher.',
    step: 'Geben Sie Speicherplatz frei, und versuchen Sie es dann erneut.',
  },
  'storage-lost': {
    title: 'Die gespeicherten Daten sind weg',
    text: 'Die Daten dieser Seite wurden gelöscht, während sie geöffnet war. Es wird nichts mehr gespeichert.',
    step: 'Laden Sie die Seite neu, um mit dem mitgelieferten Szenario von vorn zu beginnen.',
  },
  'storage-blocked': {
    title: 'Ein anderer Tab ist im Weg',
    text: 'Die Daten müssen aktualisiert werden, und ein älterer Tab von Seatplan hält sie noch fest. Es geht nichts verloren.',
    step: 'Schließen Sie die anderen Tabs, oder laden Sie sie neu; diese Seite macht dann von selbst weiter.',
  },
  'storage-missing': {
    title: 'Kein Speicher in diesem Browser',
    text: 'Dieser Browser lässt diese Seite keine Daten speichern.',
    step: 'Erlauben Sie Websitedaten und laden Sie die Seite neu, oder arbeiten Sie ohne Speicher weiter: Dann ist alles weg, wenn Sie die Seite schließen.',
  },
  'tab-out-of-date': {
    title: 'Dieser Tab ist veraltet',
    text: 'Eine neuere Version von Seatplan hat die Daten aktualisiert. Dieser Tab speichert nichts mehr; Ihre Daten sind sicher.',
    step: 'Laden Sie diesen Tab neu, wenn Sie so weit sind; was Sie eingegeben haben, bleibt bis dahin stehen.',
  },
  'files-missing': {
    title: 'Ein Teil der App ließ sich nicht laden',
    text: 'Es gibt eine neuere Version, oder die Verbindung fehlt. Ihre Daten sind sicher.',
    step: 'Laden Sie die Seite neu.',
  },
  unexpected: {
    title: 'Etwas ist schiefgegangen',
    text: 'Das war unser Fehler. Was vorher gespeichert war, ist sicher; die letzte Aktion wurde nicht ausgeführt.',
    step: 'Versuchen Sie es erneut, oder laden Sie die Seite neu.',
  },
}
