import type { loginRefusals as source } from '../en/login-refusals'

export const loginRefusals: typeof source = {
  'not-signed-in': {
    title: 'Nicht angemeldet',
    text: 'In diesem Tab ist niemand angemeldet.',
    step: 'Melden Sie sich an, oder wählen Sie unter „Handeln als“ eine Person.',
  },
  'two-factor-first': {
    title: 'Zwei-Faktor-Anmeldung nötig',
    text: 'Dieser Account verlangt die Zwei-Faktor-Anmeldung, und Sie haben sie noch nicht eingerichtet.',
    step: 'Richten Sie sie in Ihrem Profil ein und versuchen Sie es dann erneut.',
  },
  toTwoFactor: 'Zwei-Faktor-Anmeldung einrichten',
  'username-invalid': {
    title: 'Benutzername nicht möglich',
    text: 'Ein Benutzername hat 3 bis 60 Zeichen, ohne Leerzeichen und ohne @.',
    step: 'Wählen Sie einen anderen Benutzernamen.',
  },
  'password-too-weak': {
    title: 'Passwort zu kurz',
    text: 'Ein Passwort hat mindestens {n} Zeichen. | Ein Passwort hat mindestens {n} Zeichen.',
    step: 'Wählen Sie ein längeres Passwort.',
  },
  'email-taken': {
    title: 'Adresse schon vergeben',
    text: 'Mit {email} gibt es schon ein Login.',
    step: 'Melden Sie sich damit an, oder verwenden Sie eine andere Adresse.',
  },
  'username-taken': {
    title: 'Benutzername vergeben',
    text: 'Der Benutzername „{username}“ ist vergeben.',
    step: 'Wählen Sie einen anderen.',
  },
  'code-wrong': {
    title: 'Nicht der richtige Code',
    text: 'Das ist nicht der Code, den die Authentifizierungs-App jetzt zeigt.',
    step: 'Geben Sie den neuesten Code ein; jeder zählt nur einmal. Wird er wieder abgelehnt, prüfen Sie die Uhr dieses Geräts.',
  },
  'two-factor-required': {
    title: 'Zwei-Faktor-Anmeldung ist Pflicht',
    text: '{accounts} verlangt sie. Sie bleibt deshalb eingeschaltet. | {n} Ihrer Accounts verlangen sie: {accounts}. Sie bleibt deshalb eingeschaltet.',
    step: 'Lassen Sie die Pflicht dort aufheben, oder verlassen Sie den Account. | Lassen Sie die Pflicht dort aufheben, oder verlassen Sie die Accounts.',
  },
}
