import type { security as source } from '../en/security'

export const security: typeof source = {
  title: 'Sicherheit',
  require: 'Zwei-Faktor-Anmeldung verlangen',
  about: 'Wer {name} verwendet, muss sie dann zuerst einrichten.',
  yourselfFirst: 'Um sie von anderen zu verlangen, richten Sie sie zuerst für sich selbst ein.',
  requiring: {
    title: 'Zwei-Faktor-Anmeldung in {name} verlangen?',
    about:
      'Wer sie nicht eingerichtet hat, ist sofort gesperrt: Bis dahin kann die Person sie hier nur einrichten oder den Account verlassen. Ihren Zugriff verliert niemand.',
    locked: '{n} Person ist bis dahin gesperrt: {names} | {n} Personen sind bis dahin gesperrt: {names}',
    lockedUnseen: '{n} Person ist bis dahin gesperrt | {n} Personen sind bis dahin gesperrt',
    nobody: 'Alle hier haben sie schon eingerichtet, also wird niemand gesperrt.',
    act: 'Verlangen',
  },
  lifting: {
    title: 'Zwei-Faktor-Anmeldung in {name} freistellen?',
    about:
      'Dann genügt wieder ein Passwort allein. Wer die Zwei-Faktor-Anmeldung eingerichtet hat, behält sie.',
    act: 'Freistellen',
  },
}
