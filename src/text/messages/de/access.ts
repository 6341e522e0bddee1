import type * as en from '../en/access'

export const choosing: typeof en.choosing = {
  find: 'Konto suchen',
  show: 'Angezeigte Konten',
  all: 'Alle',
  chosen: 'Ausgewählte',
  allShown: 'Alle angezeigten',
  count: '{n} von {all} Konto | {n} von {all} Konten',
  nothing: 'Kein Konto hat „{search}“ im Namen.',
  alsoTicked: 'Mit angekreuzt, weil es vorausgesetzt wird: {names}.',
  alsoUnticked: 'Mit abgewählt, weil es das Abgewählte voraussetzt: {names}.',
  noneChosen: 'Noch ist kein Konto ausgewählt.',
  linked:
    'Verbunden: Was Sie für {name} ändern, wird kopiert. | Verbunden: Was Sie für {name} ändern, gilt auch für {n} weiteres Konto. | Verbunden: Was Sie für {name} ändern, gilt auch für {n} weitere Konten.',
  cut: '„Alle nach unten kopieren“ ist aus, weil {name} von Hand geändert wurde.',
  permissionsOn: 'Berechtigungen in {name}:',
  fold: 'Berechtigungen ausblenden',
  noneTicked: 'noch keine angekreuzt',
  startFrom: '{TermRole} als Ausgangspunkt',
  like: 'Das sind genau die Berechtigungen von {role}.',
  useRole: '{TermRole} {role} verwenden',
  on: 'in {accounts}',
  accessOn: '{access} in {name}',
  losesAccess: 'Verliert den Zugriff auf {accounts}',
  ends: 'Zugriff endet',
  notOffered: 'Nicht mehr angeboten',
}

export const why: typeof en.why = {
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
    'no-account': 'Dieses Konto gibt es nicht.',
    'no-login': '{person} hat kein Login mehr.',
    'account-closed': '{account} ist geschlossen.',
    owner: '{person} ist Inhaber von {account}.',
    'no-grant': '{person} hat keinen Zugriff auf {account}.',
    role: 'In {account} ist {person} {role}.',
    custom:
      'In {account} hat {person} {n} benutzerdefinierte Berechtigung. | In {account} hat {person} {n} benutzerdefinierte Berechtigungen.',
    'role-not-in-plan': 'Im Tarif {plan} gibt es „{role}“ nicht.',
    'custom-not-in-plan': 'Der Tarif {plan} hat keine benutzerdefinierten Berechtigungen.',
    'two-factor-missing':
      'In {account} ist die Zwei-Faktor-Anmeldung Pflicht, und {person} hat sie nicht eingerichtet.',
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
    roles: 'Geben Sie {person} in {account} den Zugriff als {role}.',
    rolesOrCustom:
      'Geben Sie {person} in {account} den Zugriff als {role}, oder kreuzen Sie es dort als benutzerdefinierte Berechtigung an.',
    custom: 'Kreuzen Sie es für {person} in {account} als benutzerdefinierte Berechtigung an.',
    by: {
      owner: 'Das kann der Inhaber tun.',
      ownerNamed: 'Das kann {owner} als Inhaber tun.',
      also: 'Das können der Inhaber und alle tun, die dort {role} sind.',
      alsoNamed: 'Das können {owner} als Inhaber und alle tun, die dort {role} sind.',
    },
    plan: 'Ein Tarif, der das hat: {plans}.',
    'two-factor': '{person} richtet auf der Seite „Profil“ die Zwei-Faktor-Anmeldung ein.',
    none: 'Nichts: Die {termRoles} dieses Tarifs enthalten es nicht, und ankreuzen lässt es sich nicht.',
  },
}

export const reasons: typeof en.reasons = {
  yes: {
    owner: 'Ja: {person} ist Inhaber von {account} und darf dort alles.',
    role: 'Ja: {person} ist in {account} {role}, und dazu gehört „{permission}“.',
    custom:
      'Ja: {person} hat in {account} {n} benutzerdefinierte Berechtigung: „{permission}“. | Ja: {person} hat in {account} {n} benutzerdefinierte Berechtigungen, darunter „{permission}“.',
  },
  no: {
    'no-account': 'Nein: Dieses Konto gibt es nicht.',
    'no-login': 'Nein: {person} hat kein Login mehr.',
    'account-closed': 'Nein: {account} ist geschlossen, dort darf niemand mehr etwas.',
    'no-grant': 'Nein: {person} hat keinen Zugriff auf {account}.',
    lacking: {
      owner: 'Nein: {person} ist Inhaber von {account}, aber „{permission}“ steht nicht im Katalog.',
      role: 'Nein: {person} ist in {account} {role}, und dazu gehört „{permission}“ nicht.',
      custom:
        'Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigung, aber nicht „{permission}“. | Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigungen, aber „{permission}“ ist nicht darunter.',
    },
    'two-factor-missing': {
      owner:
        'Nein: {person} ist Inhaber von {account}. Dort ist aber die Zwei-Faktor-Anmeldung Pflicht, und {person} hat sie nicht eingerichtet.',
      role: 'Nein: {person} ist in {account} {role}. Dort ist aber die Zwei-Faktor-Anmeldung Pflicht, und {person} hat sie nicht eingerichtet.',
      custom:
        'Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigung. Dort ist aber die Zwei-Faktor-Anmeldung Pflicht, und {person} hat sie nicht eingerichtet. | Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigungen. Dort ist aber die Zwei-Faktor-Anmeldung Pflicht, und {person} hat sie nicht eingerichtet.',
    },
    'role-not-in-plan': 'Nein: {person} ist in {account} {role}, aber in {plan} gibt es „{role}“ nicht.',
    'custom-not-in-plan':
      'Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigung, aber {plan} hat keine benutzerdefinierten Berechtigungen. | Nein: {person} hat in {account} {n} benutzerdefinierte Berechtigungen, aber {plan} hat keine benutzerdefinierten Berechtigungen.',
    'role-unknown': 'Nein: {person} ist in {account} {role}, aber im Katalog gibt es „{role}“ nicht.',
  },
}
