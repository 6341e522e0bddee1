import type { why as source } from '../en/why'

export const why: typeof source = {
  title: 'Was darf {name}?',
  menu: 'Warum?',
  about: 'In {account}, und warum.',
  aboutOne: '„{permission}“ in {account}',
  find: 'Berechtigung suchen',
  count: 'Darf {n} von {all}',
  found: '{n} gefunden',
  nothing: 'Keine Berechtigung hat „{search}“ im Namen oder in der Kennung.',
  yes: 'Ja',
  no: 'Nein',
  chain: 'So wird das entschieden',
  steps: {
    'no-account': 'Diesen Account gibt es nicht.',
    'no-login': '{person} hat kein Login mehr.',
    'account-closed': '{account} ist geschlossen.',
    owner: '{person} ist Inhaber von {account}.',
    'no-grant': '{person} hat keinen Zugriff auf {account}.',
    role: 'In {account} hat {person} die Rolle {role}.',
    custom:
      'In {account} hat {person} {n} benutzerdefinierte Berechtigung. | In {account} hat {person} {n} benutzerdefinierte Berechtigungen.',
    'role-not-in-plan': 'Der Tarif {plan} hat die Rolle {role} nicht.',
    'custom-not-in-plan': 'Der Tarif {plan} hat keine benutzerdefinierten Berechtigungen.',
    'two-factor-missing':
      'In {account} ist die Zwei-Faktor-Anmeldung verlangt, und {person} hat sie nicht eingerichtet.',
    held: {
      owner: 'Ein Inhaber darf alles.',
      role: '{role} enthält „{permission}“.',
      custom: '„{permission}“ ist darunter.',
    },
    lacking: {
      owner: '„{permission}“ steht nicht im Katalog.',
      role: '{role} enthält „{permission}“ nicht.',
      custom: '„{permission}“ ist nicht darunter.',
    },
  },
  remedy: {
    title: 'Was das ändern würde',
    roles: 'Geben Sie {person} in {account} die Rolle {role}.',
    rolesOrCustom:
      'Geben Sie {person} in {account} die Rolle {role}, oder kreuzen Sie es dort als benutzerdefinierte Berechtigung an.',
    custom: 'Kreuzen Sie es für {person} in {account} als benutzerdefinierte Berechtigung an.',
    by: {
      owner: 'Das kann der Inhaber tun.',
      ownerNamed: 'Das kann {owner} als Inhaber tun.',
      also: 'Das können der Inhaber und alle tun, die dort die Rolle {role} haben.',
      alsoNamed: 'Das können {owner} als Inhaber und alle tun, die dort die Rolle {role} haben.',
    },
    plan: 'Ein Tarif, der das hat: {plans}.',
    'two-factor': '{person} richtet auf der Seite „Profil“ die Zwei-Faktor-Anmeldung ein.',
    none: 'Nichts: Keine Rolle dieses Tarifs enthält es, und ankreuzen lässt es sich nicht.',
  },
}
