import type { Messages } from '../../keys'

export const frame: Messages['frame'] = {
  skip: 'Zum Inhalt springen',
  navigation: 'Seiten',
  menu: 'Menü',
  collapse: 'Seitenleiste einklappen',
  expand: 'Seitenleiste ausklappen',
  unread: '{n} ungelesene E-Mail | {n} ungelesene E-Mails',
  pages: {
    home: 'Start',
    sharing: 'Konto teilen',
    users: 'Benutzer',
    roles: 'Rollen',
    accounts: 'Accounts',
    plan: 'Tarif',
    mailbox: 'Postfach',
    profile: 'Profil',
    invitation: 'Einladung',
    signIn: 'Anmelden',
    workbench: 'Werkbank',
    notFound: 'Seite nicht gefunden',
  },
  actAs: 'Handeln als',
  nobody: 'Niemand (abgemeldet)',
  nobodyAbout: 'Was jemand ohne Login sieht',
  reload: 'Neu laden',
  inMemory: 'Ohne Speicher weiterarbeiten',
  inMemoryNote:
    'Ihre Daten stehen nur im Arbeitsspeicher: Sie sind weg, wenn Sie diese Seite schließen oder neu laden.',
  notFoundText:
    'Unter dieser Adresse gibt es nichts. Vielleicht ist sie vertippt oder gehört zu einer anderen Version.',
  toStart: 'Zur Startseite',
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
  welcome: {
    title: 'In einer Minute ausprobiert',
    about:
      'Alles geschieht in diesem Browser: kein Server, keine echte E-Mail, und Sie können nichts kaputt machen.',
    close: 'Einführung schließen',
    invite: {
      title: 'Jemanden einladen',
      text: 'Geben Sie eine Adresse ein, und wählen Sie, was diese Person darf.',
      act: 'Beginnen',
    },
    read: {
      title: 'Die E-Mail lesen',
      text: 'Sie kommt im simulierten Postfach der Person an.',
      act: 'E-Mail lesen',
    },
    accept: { title: 'Annehmen', text: 'Der Status wechselt vor Ihren Augen von „Ausstehend“ zu „Aktiv“.' },
  },
}
