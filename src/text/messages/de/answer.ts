import type { Messages } from '../../keys'

export const answer: Messages['answer'] = {
  title: 'Einladung',
  invites: '{sender} lädt Sie zu {account} ein',
  for: 'Für {email}',
  message: '{sender} schreibt:',
  custom: 'Für Sie ausgewählte Berechtigungen',
  may: 'Das dürfen Sie: {n} Berechtigung | Das dürfen Sie: {n} Berechtigungen',
  until: 'Gültig bis {time}; {left}.',
  left: {
    days: 'noch {n} Tag | noch {n} Tage',
    hours: 'noch {n} Stunde | noch {n} Stunden',
    soon: 'noch weniger als eine Stunde',
  },
  accept: 'Einladung annehmen',
  decline: 'Ablehnen',
  declining: {
    title: 'Einladung zu {account} ablehnen?',
    text: '{sender} sieht, dass Sie abgelehnt haben. Um später beizutreten, brauchen Sie eine neue Einladung.',
  },
  acting: {
    as: 'Sie handeln jetzt als {name}.',
    noLogin: 'Sie sind jetzt abgemeldet: {email} hat noch kein Login.',
    signedOut: 'Sie sind jetzt abgemeldet.',
    back: 'Zurück zu {name}',
    backToNobody: 'Wieder abmelden',
  },
  enter: {
    create: 'Login anlegen',
    createText: 'Um zu antworten, brauchen Sie ein Login. Es gehört zur eingeladenen Adresse.',
    signIn: 'Anmelden',
    signInText: 'Melden Sie sich an, um zu antworten.',
  },
  active: {
    role: 'Sie sind jetzt als {role} in {account} aktiv',
    custom:
      'Sie sind jetzt mit {n} Berechtigung in {account} aktiv | Sie sind jetzt mit {n} Berechtigungen in {account} aktiv',
    several:
      'Sie sind jetzt in {n} Account von {account} aktiv | Sie sind jetzt in {n} Accounts von {account} aktiv',
    text: '{sender} sieht Sie ab jetzt als aktiv.',
  },
  open: '{account} öffnen',
  other: {
    accepted: {
      title: 'Schon angenommen',
      text: 'Die Person, für die diese Einladung ist, hat sie schon angenommen.',
    },
    declined: {
      title: 'Einladung abgelehnt',
      text: 'Die Person, für die diese Einladung ist, hat sie abgelehnt.',
    },
  },
  fresh: {
    ask: 'Um einen neuen Link bitten',
    asked:
      'Am {time} wurde um einen neuen Link gebeten. {sender} sieht das; die neue E-Mail hat einen gültigen Link.',
    recipientOnly: 'Die eingeladene Person kann um einen neuen Link bitten.',
  },
  context: '{sender} hat {email} zu {account} eingeladen.',
  actAsInvited: 'Als eingeladene Person handeln',
  signOut: 'Abmelden',
  noLoginYet: 'Die eingeladene Adresse hat noch kein Login: Melden Sie sich ab, um es anzulegen.',
  toMailbox: 'Zum Postfach',
  noLink: {
    title: 'Hier ist keine Einladung',
    text: 'Diese Seite zeigt eine Einladung, wenn Sie über den Link in ihrer E-Mail kommen.',
  },
}
