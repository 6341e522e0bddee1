import type { reasons as source } from '../en/reasons'

export const reasons: typeof source = {
  yes: {
    owner: 'Ja: {person} ist Inhaber von {account} und darf dort alles.',
    role: 'Ja: {person} hat in {account} die Rolle {role}, und {role} enthält „{permission}“.',
    custom:
      'Ja: {person} hat in {account} {n} benutzerdefinierte Berechtigung: „{permission}“. | Ja: {person} hat in {account} {n} benutzerdefinierte Berechtigungen, darunter „{permission}“.',
  },
  no: {
    'no-account': 'Nein: Diesen Account gibt es nicht.',
    'no-login': 'Nein: {person} hat kein Login mehr.',
    'account-closed': 'Nein: {account} ist geschlossen, dort darf niemand mehr etwas.',
    'no-grant': 'Nein: {person} hat keinen Zugriff auf {account}.',
    lacking: {
      owner: 'Nein: {person} ist Inhaber von {account}, aber „{permission}“ steht nicht im Katalog.',
      role: 'Nein: {person} hat in {account} die Rolle {role}, und {role} enthält „{permission}“ nicht.',
      custom:
        'Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigung, aber nicht „{permission}“. | Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigungen, aber „{permission}“ ist nicht darunter.',
    },
    'two-factor-missing': {
      owner:
        'Nein: {person} ist Inhaber von {account}. Dort ist aber die Zwei-Faktor-Anmeldung verlangt, und {person} hat sie nicht eingerichtet.',
      role: 'Nein: {person} hat in {account} die Rolle {role}. Dort ist aber die Zwei-Faktor-Anmeldung verlangt, und {person} hat sie nicht eingerichtet.',
      custom:
        'Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigung. Dort ist aber die Zwei-Faktor-Anmeldung verlangt, und {person} hat sie nicht eingerichtet. | Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigungen. Dort ist aber die Zwei-Faktor-Anmeldung verlangt, und {person} hat sie nicht eingerichtet.',
    },
    'role-not-in-plan':
      'Nein: {person} hat in {account} die Rolle {role}, aber {plan} hat diese Rolle nicht.',
    'custom-not-in-plan':
      'Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigung, aber {plan} hat keine benutzerdefinierten Berechtigungen. | Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigungen, aber {plan} hat keine benutzerdefinierten Berechtigungen.',
    'role-unknown':
      'Nein: {person} hat in {account} die Rolle {role}, aber der Katalog hat diese Rolle nicht.',
  },
}
