import type { invitationRefusals as source } from '../en/invitation-refusals'

export const invitationRefusals: typeof source = {
  'link-replaced': {
    title: 'Dieser Link wurde ersetzt',
    text: 'Die Einladung wurde erneut versendet. Dieser Link gilt seitdem nicht mehr.',
    step: 'Öffnen Sie den Link in der neuesten E-Mail.',
  },
  'invitation-for-someone-else': {
    title: 'Diese Einladung ist für jemand anderen',
    text: 'Die Einladung ist für {invited}, und Sie sind als {signedInAs} angemeldet.',
    step: 'Wechseln Sie zur eingeladenen Person, oder melden Sie sich ab.',
  },
  'invitation-not-pending': {
    inviter: {
      accepted: {
        title: 'Schon angenommen',
        text: 'Diese Einladung wurde schon angenommen. Die Person hat Zugriff.',
        step: 'Bearbeiten oder löschen Sie stattdessen diesen Zugriff in der Liste.',
      },
      declined: {
        title: 'Einladung abgelehnt',
        text: 'Diese Einladung wurde abgelehnt.',
        step: 'Senden Sie eine neue Einladung, um noch einmal zu fragen.',
      },
      withdrawn: {
        title: 'Einladung zurückgezogen',
        text: 'Diese Einladung wurde zurückgezogen.',
        step: 'Senden Sie eine neue Einladung, um noch einmal zu fragen.',
      },
      expired: {
        title: 'Einladung abgelaufen',
        text: 'Diese Einladung ist abgelaufen und kann nur noch erneut versendet werden.',
        step: 'Versenden Sie sie erneut: Sie bekommt einen neuen Link und die volle Frist.',
      },
    },
    recipient: {
      accepted: {
        title: 'Schon angenommen',
        text: 'Diese Einladung wurde schon angenommen: Sie sind bereits Mitglied.',
        step: 'Öffnen Sie den Account.',
      },
      declined: {
        title: 'Einladung abgelehnt',
        text: 'Sie haben diese Einladung abgelehnt.',
        step: 'Bitten Sie um eine neue, wenn Sie doch beitreten möchten.',
      },
      withdrawn: {
        title: 'Einladung zurückgezogen',
        text: 'Diese Einladung wurde zurückgezogen und gilt nicht mehr.',
        step: 'Bitten Sie um eine neue.',
      },
      expired: {
        title: 'Einladung abgelaufen',
        text: 'Diese Einladung ist abgelaufen.',
        step: 'Schreiben Sie dem Absender, und bitten Sie darum, sie erneut zu versenden: Die neue E-Mail hat einen gültigen Link.',
      },
    },
  },
  'invitation-void': {
    sender: 'Der Absender',
    'sender-left': {
      title: 'Kein Zugriff mehr',
      text: '{sender} hat hier keinen Zugriff mehr. Diese Einladung kann deshalb nicht angenommen werden.',
      step: 'Versenden Sie sie in Ihrem Namen, oder ziehen Sie sie zurück. Bis dahin behält sie ihren Benutzerplatz.',
    },
    'sender-may-not': {
      title: 'Darf das nicht mehr vergeben',
      text: '{sender} darf nicht mehr vergeben, was diese Einladung anbietet. Sie kann deshalb nicht angenommen werden.',
      step: 'Versenden Sie sie in Ihrem Namen, oder ziehen Sie sie zurück. Bis dahin behält sie ihren Benutzerplatz.',
    },
  },
  'invitation-rate-limited': {
    full: {
      title: 'Grenze für Einladungen erreicht',
      text: '{n} von {n} Einladung neuer Benutzer ist vorerst verbraucht, noch 0 übrig. | {n} von {n} Einladungen neuer Benutzer sind vorerst verbraucht, noch 0 übrig.',
    },
    short: {
      title: 'Zu viele Einladungen auf einmal',
      text: 'Vorerst übrig: {left} von {n} Einladung neuer Benutzer; {needed} nötig. | Vorerst übrig: {left} von {n} Einladungen neuer Benutzer; {needed} nötig.',
    },
    needed: '{n} nötig.',
    later: 'Versuchen Sie es ab {time} erneut.',
    fewer:
      'Laden Sie jetzt nur {n} neuen Benutzer ein, oder alle ab {time}. | Laden Sie jetzt nur {n} neue Benutzer ein, oder alle ab {time}.',
    split:
      'Jetzt geht keine Einladung. Laden Sie später ein, höchstens {limit} auf einmal. | Laden Sie jetzt nur {n} neuen Benutzer ein und die anderen später, höchstens {limit} auf einmal. | Laden Sie jetzt nur {n} neue Benutzer ein und die anderen später, höchstens {limit} auf einmal.',
  },
  'already-invited': {
    title: 'Schon eingeladen',
    text: 'Für {email} steht schon eine Einladung aus.',
    step: 'Versenden Sie diese Einladung erneut, oder ändern Sie, was sie anbietet.',
  },
  'already-a-user': {
    title: 'Hat schon Zugriff',
    text: '{email} hat schon Zugriff auf {name}.',
    step: 'Bearbeiten Sie diesen Zugriff, statt noch einmal einzuladen.',
  },
  'too-many-rows': {
    title: 'Zu viele auf einmal',
    text: 'Auf einmal können höchstens {limit} Personen eingeladen werden.',
    step: 'Teilen Sie die Liste und laden Sie die Teile nacheinander ein.',
  },
  'duplicate-in-list': {
    title: 'Adresse doppelt',
    text: '{email} ist schon aufgeführt, als Nummer {line}.',
    step: 'Löschen Sie eine der beiden.',
  },
  recipient: {
    seats:
      'Bitten Sie den Absender der Einladung, einen Benutzerplatz frei zu machen, und nehmen Sie dann erneut an.',
    access: 'Bitten Sie den Absender, die Einladung oder den Tarif zu ändern, und nehmen Sie dann erneut an.',
    void: 'Bitten Sie jemanden in diesem Account um eine neue Einladung. Es hat sich nichts geändert.',
  },
}
