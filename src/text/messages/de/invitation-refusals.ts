import type * as en from '../en/invitation-refusals'

export const invitationRefusals: typeof en.invitationRefusals = {
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
        step: 'Bearbeiten oder beenden Sie stattdessen diesen Zugriff in der Liste.',
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
        step: 'Versenden Sie sie erneut. Dann hat sie einen neuen Link und wieder die volle Frist.',
      },
    },
    recipient: {
      accepted: {
        title: 'Schon angenommen',
        text: 'Diese Einladung wurde schon angenommen: Sie sind bereits Mitglied.',
        step: 'Öffnen Sie das Konto.',
      },
      declined: {
        title: 'Einladung abgelehnt',
        text: 'Sie haben diese Einladung abgelehnt.',
        step: 'Bitten Sie den Absender um eine neue, wenn Sie doch beitreten möchten.',
      },
      withdrawn: {
        title: 'Einladung zurückgezogen',
        text: 'Diese Einladung wurde zurückgezogen und gilt nicht mehr.',
        step: 'Bitten Sie den Absender um eine neue.',
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
      title: 'Absender nicht mehr dabei',
      text: '{sender} hat hier keinen Zugriff mehr. Diese Einladung kann deshalb nicht angenommen werden.',
      step: 'Senden Sie sie in Ihrem Namen, oder ziehen Sie sie zurück. Bis dahin behält sie ihren Benutzerplatz.',
    },
    'sender-may-not': {
      title: 'Absender darf das nicht mehr vergeben',
      text: '{sender} darf nicht mehr vergeben, was diese Einladung anbietet. Sie kann deshalb nicht angenommen werden.',
      step: 'Senden Sie sie in Ihrem Namen, oder ziehen Sie sie zurück. Bis dahin behält sie ihren Benutzerplatz.',
    },
    'sender-two-factor': {
      title: 'Absender ohne Zwei-Faktor-Anmeldung',
      text: '{sender} hat die Zwei-Faktor-Anmeldung nicht eingerichtet, die hier verlangt wird. Diese Einladung kann deshalb nicht angenommen werden.',
      step: 'Sobald sie eingerichtet ist, kann sie angenommen werden. Oder senden Sie die Einladung in Ihrem Namen.',
    },
  },
  'invitation-rate-limited': {
    full: {
      title: 'Grenze für Einladungen erreicht',
      text: '{n} von {n} Einladung für neue Benutzer ist vorerst verbraucht, noch 0 übrig. | {n} von {n} Einladungen für neue Benutzer sind vorerst verbraucht, noch 0 übrig.',
    },
    short: {
      title: 'Zu viele Einladungen auf einmal',
      text: 'Vorerst übrig: {left} von {n} Einladung für neue Benutzer; {needed} nötig. | Vorerst übrig: {left} von {n} Einladungen für neue Benutzer; {needed} nötig.',
    },
    needed: '{n} nötig.',
    later: 'Versuchen Sie es ab {time} erneut.',
    fewer:
      'Laden Sie jetzt nur {n} neuen Benutzer ein, oder alle ab {time}. | Laden Sie jetzt nur {n} neue Benutzer ein, oder alle ab {time}.',
    split:
      'Jetzt ist keine Einladung möglich. Laden Sie später ein, höchstens {limit} auf einmal. | Laden Sie jetzt nur {n} neuen Benutzer ein und die anderen später, höchstens {limit} auf einmal. | Laden Sie jetzt nur {n} neue Benutzer ein und die anderen später, höchstens {limit} auf einmal.',
  },
  'already-invited': {
    title: 'Schon eingeladen',
    text: 'Für {email} steht schon eine Einladung aus.',
    step: 'Versenden Sie diese Einladung erneut, oder ändern Sie, was sie anbietet.',
  },
  'already-invited-unseen': {
    title: 'Schon eingeladen',
    text: 'Für {email} steht schon eine Einladung zu Konten aus, deren Benutzer Sie nicht sehen.',
    step: 'Bitten Sie den Inhaber, Ihr Konto in diese Einladung aufzunehmen, oder laden Sie erneut ein, sobald sie beantwortet ist.',
  },
  'already-a-user': {
    title: 'Hat schon Zugriff',
    text: '{email} hat schon Zugriff auf {name}.',
    step: 'Bearbeiten Sie diesen Zugriff, statt noch einmal einzuladen.',
  },
  'too-many-rows': {
    title: 'Zu viele auf einmal',
    text: 'Es sind höchstens {limit} Personen auf einmal möglich.',
    step: 'Teilen Sie die Liste und gehen Sie Teil für Teil vor.',
  },
  'duplicate-in-list': {
    title: 'Adresse doppelt',
    text: '{email} ist schon aufgeführt, als Nummer {line}.',
    step: 'Löschen Sie eine der beiden.',
  },
  recipient: {
    sender: 'den Absender der Einladung',
    seats: 'Bitten Sie {sender}, einen Benutzerplatz frei zu machen, und nehmen Sie dann erneut an.',
    access: 'Bitten Sie {sender}, die Einladung oder den Tarif zu ändern, und nehmen Sie dann erneut an.',
    twoFactor:
      'Versuchen Sie es später noch einmal, oder bitten Sie jemanden in diesem Konto um eine neue Einladung. Es hat sich nichts geändert.',
    void: 'Bitten Sie jemanden in diesem Konto um eine neue Einladung. Es hat sich nichts geändert.',
  },
  'is-owner': {
    title: 'Das ist der Inhaber',
    text: '{email} gehört dem Inhaber. Er darf alles. Niemand kann ihn einladen oder seinen Zugriff ändern.',
    step: 'Wählen Sie jemand anderen. Einen neuen Inhaber gibt es nur, wenn der jetzige die Inhaberschaft überträgt.',
  },
  'is-yourself': {
    title: 'Das sind Sie',
    text: 'Sie können sich nicht selbst einladen und Ihren eigenen Zugriff nicht ändern.',
    step: 'Bitten Sie jemand anderen, der das darf.',
  },
  'grants-more-than-held': {
    title: 'Mehr, als Sie vergeben dürfen',
    text: 'In {name} dürfen Sie diese Berechtigung nicht weitergeben: {permissions}. | In {name} dürfen Sie {n} Berechtigungen nicht weitergeben: {permissions}.',
    step: 'Wählen Sie weniger Zugriff, oder bitten Sie den Inhaber, ihn zu vergeben.',
    ask: 'Wählen Sie weniger Zugriff, oder bitten Sie {owner}, ihn zu vergeben.',
  },
  'not-a-user': {
    title: 'Kein Zugriff vorhanden',
    text: 'Diese Person hat hier keinen Zugriff oder keinen mehr.',
    step: 'Laden Sie die Person ein, um ihr Zugriff zu geben.',
  },
  'email-invalid': {
    missing: {
      title: 'Keine E-Mail-Adresse',
      text: 'Die E-Mail-Adresse fehlt.',
      step: 'Geben Sie eine Adresse wie eve@example.com ein.',
    },
    wrong: {
      title: 'Keine E-Mail-Adresse',
      text: '„{email}“ ist keine vollständige E-Mail-Adresse.',
      step: 'Prüfen Sie die Schreibweise: Sie sollte aussehen wie eve@example.com.',
    },
    letters: {
      title: 'Andere Buchstaben als a bis z',
      text: '„{email}“ hat vor dem @ andere Buchstaben als a bis z.',
      step: 'Schreiben Sie, was vor dem @ steht, mit a bis z: Buchstaben anderer Alphabete können gleich aussehen.',
    },
  },
  'nothing-offered': {
    anywhere: {
      title: 'Kein Konto ausgewählt',
      text: 'Es ist kein Konto ausgewählt.',
      step: 'Wählen Sie mindestens ein Konto, und was die Person dort darf.',
    },
    account: {
      title: 'Keine Berechtigung ausgewählt',
      text: 'Für {name} ist keine Berechtigung ausgewählt.',
      step: 'Bitte {termRole} oder mindestens eine Berechtigung dafür wählen.',
    },
    role: {
      title: '{TermRole} ohne Berechtigungen',
      text: '{role} hat keine Berechtigung und bietet damit für {name} nichts an.',
      step: 'Wählen Sie etwas anderes oder mindestens eine Berechtigung.',
    },
  },
  'message-too-long': {
    title: 'Nachricht zu lang',
    text: 'Die Nachricht hat {length} Zeichen, möglich sind höchstens {limit}.',
    step: 'Kürzen Sie sie um {n} Zeichen. | Kürzen Sie sie um {n} Zeichen.',
  },
  'sharing-not-in-plan': {
    title: 'Teilen ist nicht im Tarif',
    text: '{plan} hat keine Benutzerplätze. Dieses Konto kann deshalb nicht geteilt werden.',
    step: 'Wählen Sie einen Tarif mit Benutzerplätzen: {plans}.',
    none: 'Kein Tarif des Katalogs hat Benutzerplätze: Ändern Sie einen Tarif in der Werkbank.',
  },
  'role-not-in-plan': {
    title: '{TermRole} nicht im Tarif',
    text: 'In {plan} gibt es „{role}“ nicht.',
    step: 'Wählen Sie etwas anderes oder einen Tarif, der es enthält: {plans}.',
    none: 'Wählen Sie etwas anderes: Kein Tarif enthält das.',
  },
  'custom-not-in-plan': {
    title: '„Benutzerdefiniert“ ist nicht im Tarif',
    text: '{plan} hat keine benutzerdefinierten Berechtigungen.',
    step: 'Bitte {termRole} wählen oder einen Tarif, der sie hat: {plans}.',
    none: 'Bitte {termRole} wählen: Kein Tarif hat benutzerdefinierte Berechtigungen.',
  },
  'seat-limit-reached': {
    full: {
      title: 'Kein Benutzerplatz frei',
      text: '{used} von {n} Benutzerplatz in {plan} ist belegt: {active} aktiv, {pending} ausstehend. | {used} von {n} Benutzerplätzen in {plan} sind belegt: {active} aktiv, {pending} ausstehend.',
    },
    short: {
      title: 'Zu wenige Benutzerplätze',
      text: '{plan} hat {n} Benutzerplatz: {active} aktiv, {pending} ausstehend. {free} frei, {needed} nötig. | {plan} hat {n} Benutzerplätze: {active} aktiv, {pending} ausstehend. {free} frei, {needed} nötig.',
    },
    fullActive: {
      title: 'Kein Benutzerplatz frei',
      text: '{used} von {n} Benutzerplatz in {plan} ist von aktiven Benutzern belegt. | {used} von {n} Benutzerplätzen in {plan} sind von aktiven Benutzern belegt.',
    },
    shortActive: {
      title: 'Zu wenige Benutzerplätze',
      text: '{plan} hat {n} Benutzerplatz: {active} aktiv. {free} frei, {needed} nötig. | {plan} hat {n} Benutzerplätze: {active} aktiv. {free} frei, {needed} nötig.',
    },
    needed: '{n} weiterer ist nötig. | {n} weitere sind nötig.',
    fewer:
      'Laden Sie jetzt nur {n} neuen Benutzer ein, oder machen Sie mehr Benutzerplätze frei. | Laden Sie jetzt nur {n} neue Benutzer ein, oder machen Sie mehr Benutzerplätze frei.',
    either: 'Ziehen Sie eine Einladung zurück, oder beenden Sie einen Zugriff („{TermRevoke}“).',
    withdraw: 'Ziehen Sie eine Einladung zurück.',
    remove: 'Beenden Sie einen Zugriff („{TermRevoke}“).',
    plans: 'Oder wählen Sie einen Tarif mit mehr Benutzerplätzen: {plans}.',
    contact: 'Oder fragen Sie uns nach einem individuellen Tarif: Kein anderer hat genug Benutzerplätze.',
  },
  'rows-refused': {
    title: 'Es ist noch nichts geschehen',
    text: '{n} Zeile muss geändert werden. Deshalb ist noch nichts geschehen. | {n} Zeilen müssen geändert werden. Deshalb ist noch nichts geschehen.',
    step: 'Korrigieren oder löschen Sie sie und versuchen Sie es dann erneut. | Korrigieren oder löschen Sie sie und versuchen Sie es dann erneut.',
  },
}
