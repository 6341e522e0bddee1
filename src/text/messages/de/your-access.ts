import type * as en from '../en/your-access'

export const yourAccess: typeof en.yourAccess = {
  about: 'Was Sie in {account} dürfen und wer das ändern kann.',
  aboutOwner: 'Ihnen gehört {account}, deshalb dürfen Sie dort alles.',
  what: 'Was Sie dürfen',
  nothing: 'Zurzeit dürfen Sie dort nichts.',
  why: 'Warum?',
  whyOn: 'Warum? In {account}',
  everything: 'Alles',
  all: '{n} Berechtigung | Alle {n} Berechtigungen',
  custom: 'Für Sie ausgewählte Berechtigungen',
  change: 'Wer das ändern kann',
  owner: '{owner} ist Inhaber des Kontos.',
  also: '{owner} ist Inhaber des Kontos. Auch wer {role} ist, kann Zugriffe ändern.',
  ask: 'Fragen zu Ihrem Zugriff? Wenden Sie sich an {owner}.',
  settings: 'Einstellungen öffnen',
  twoFactor: {
    title: 'Zwei-Faktor-Anmeldung',
    off: 'Sie melden sich nur mit dem Passwort an. Ein Code von Ihrem Telefon hält andere fern.',
    first: 'Zuerst die Zwei-Faktor-Anmeldung',
    firstText:
      '{account} verlangt sie, und Sie haben sie noch nicht eingerichtet. Bis dahin können Sie hier sonst nur das Konto verlassen.',
    act: 'Zwei-Faktor-Anmeldung einrichten',
  },
  leave: {
    title: '{TermLeave}',
    about:
      'Sie verlieren sofort den Zugriff auf {account}. Um zurückzukommen, brauchen Sie eine neue Einladung.',
  },
  invited: {
    title: 'Sie sind zu {account} eingeladen',
    text: '{sender} hat {email} eingeladen. Öffnen Sie zum Annehmen den Link in der E-Mail; er gilt bis {time}.',
    toMailbox: 'Zum Postfach',
  },
}

export const closed: typeof en.closed = {
  title: 'Diese Seite dürfen Sie nicht öffnen',
  text: 'Dafür brauchen Sie die Berechtigung „{permission}“ in {account}.',
  textUnseen: 'Dafür brauchen Sie die Berechtigung „{permission}“ im Hauptkonto.',
  ask: 'Fragen zu Ihrem Zugriff? Wenden Sie sich an {owner}.',
}
