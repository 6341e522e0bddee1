import type * as en from '../en/sign-in'

export const signIn: typeof en.signIn = {
  fillCode: 'Aktuellen Code eintragen (Demo)',
  signIn: 'Anmelden',
  signInAbout: 'Mit einem Login dieses Arbeitsbereichs.',
  login: 'Anmeldename oder E-Mail',
  password: 'Passwort',
  demoPassword: 'Personen der mitgelieferten Szenarien haben das Passwort {password}.',
  failed:
    'Anmeldename oder E-Mail und Passwort passen nicht zusammen. Prüfen Sie beides und versuchen Sie es noch einmal.',
  missing: 'Füllen Sie dieses Feld aus.',
  createLogin: 'Login anlegen',
  createLoginAbout: 'Es besteht nur in diesem Browser, und echte E-Mails werden nicht versendet.',
  name: 'Name',
  username: 'Anmeldename',
  usernameHint: '3 bis 60 Buchstaben und Ziffern aus einem Alphabet, ohne Leerzeichen und @.',
  email: 'E-Mail-Adresse',
  passwordHint: 'Mindestens {n} Zeichen.',
}
