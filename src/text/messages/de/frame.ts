import type { frame as source } from '../en/frame'

export const frame: typeof source = {
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
  toStart: 'Zur Startseite',
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
