import type * as en from '../en/refusals'
import { invitationRefusals } from './invitation-refusals'

export const refusals: typeof en.refusals = {
  ...invitationRefusals,
  'not-found': {
    account: {
      title: 'Konto nicht gefunden',
      text: 'Dieses Konto gibt es nicht, oder Sie haben keinen Zugriff darauf.',
      step: 'Wählen Sie ein anderes Konto, oder bitten Sie den Inhaber um eine Einladung.',
    },
    catalogue: {
      title: 'Katalog nicht gefunden',
      text: 'Der Katalog mit den Tarifen und Berechtigungen fehlt oder wurde so verändert, dass er nicht lesbar ist.',
      step: 'Laden Sie die Seite neu. Fehlt er dann noch, laden Sie in der Werkbank ein Szenario.',
    },
    invitation: {
      title: 'Einladung nicht gefunden',
      text: 'Diese Einladung gibt es nicht, oder Sie haben keinen Zugriff auf ihre Konten.',
      step: 'Sehen Sie in der Liste der Benutzer nach: Die Einladung gilt vielleicht für ein anderes Konto.',
    },
    link: {
      title: 'Einladung nicht gefunden',
      text: 'Zu diesem Link gibt es keine Einladung.',
      step: 'Öffnen Sie den Link noch einmal aus der E-Mail, oder bitten Sie den Absender um eine neue Einladung.',
    },
    plan: {
      title: 'Tarif nicht gefunden',
      text: 'Diesen Tarif gibt es für dieses Konto nicht.',
      step: 'Wählen Sie einen Tarif auf der Seite „Tarif“.',
    },
    person: {
      title: 'Person nicht gefunden',
      text: 'Diese Person gibt es nicht, oder sie hat hier keinen Zugriff mehr.',
      step: 'Wählen Sie jemanden aus der Liste der Benutzer.',
    },
    'api-key': {
      title: 'API-Schlüssel nicht gefunden',
      text: 'Dieser API-Schlüssel gehört Ihnen nicht oder wurde gelöscht.',
      step: 'Wählen Sie einen der Schlüssel in Ihrem Profil.',
    },
    'app-session': {
      title: 'App nicht gefunden',
      text: 'Diese App gehört Ihnen nicht oder wurde abgemeldet.',
      step: 'Wählen Sie eine der Apps in Ihrem Profil.',
    },
  },
  'account-closed': {
    title: 'Konto geschlossen',
    text: '{name} ist geschlossen: Dort kann niemand mehr etwas tun.',
    step: 'Wählen Sie ein anderes Konto.',
  },
  'not-allowed': {
    title: 'Nicht erlaubt',
    text: 'Das dürfen Sie in {name} nicht. Dafür brauchen Sie die Berechtigung „{permission}“.',
    step: 'Bitten Sie den Inhaber oder jemanden, der es darf.',
    ask: 'Wenden Sie sich an {owner}, Inhaber des Kontos.',
  },
  'not-allowed-unseen': {
    title: 'Nicht erlaubt',
    text: 'Das betrifft auch ein Konto, das Sie nicht sehen. Dort brauchen Sie die Berechtigung „{permission}“.',
    step: 'Bitten Sie den Inhaber.',
    ask: 'Wenden Sie sich an {owner}, Inhaber des Kontos.',
  },
  'owner-must-transfer': {
    title: 'Sie sind der Inhaber',
    text: '{name} gehört Ihnen: Der Inhaber kann das Konto nicht verlassen.',
    step: 'Übertragen Sie zuerst die Inhaberschaft, und verlassen Sie dann das Konto.',
  },
  'changed-since': {
    changed: {
      title: 'Inzwischen geändert',
      text: 'Das wurde anderswo geändert, während Sie daran gearbeitet haben. | {n} Einträge wurden anderswo geändert, während Sie daran gearbeitet haben.',
      step: 'Sehen Sie sich den neuen Stand an und speichern Sie dann erneut.',
    },
    gone: {
      title: 'Inzwischen gelöscht',
      text: 'Das wurde anderswo gelöscht, während Sie daran gearbeitet haben. | {n} Einträge wurden anderswo geändert oder gelöscht, während Sie daran gearbeitet haben.',
      step: 'Schließen Sie das Formular und sehen Sie in der Liste nach.',
    },
  },
  'name-missing': {
    title: 'Kein Name',
    text: 'Der Name fehlt.',
    step: 'Geben Sie einen Namen mit mindestens einem Buchstaben oder einer Ziffer ein.',
  },
  'name-too-long': {
    title: 'Name zu lang',
    text: 'Der Name hat mehr als {limit} Zeichen.',
    step: 'Kürzen Sie ihn auf höchstens {limit} Zeichen.',
  },
  'too-many-attempts': {
    title: 'Zu viele Fehlversuche',
    text: 'Für dieses Login waren zu viele Passwörter oder Codes falsch.',
    step: 'Versuchen Sie es ab {time} erneut.',
  },
  'not-signed-in': {
    title: 'Nicht angemeldet',
    text: 'In diesem Tab ist niemand angemeldet.',
    step: 'Melden Sie sich an, oder wählen Sie unter „Handeln als“ eine Person.',
  },
  'two-factor-first': {
    title: 'Zwei-Faktor-Anmeldung nötig',
    text: 'Dieses Konto verlangt die Zwei-Faktor-Anmeldung, und Sie haben sie noch nicht eingerichtet.',
    step: 'Richten Sie sie in Ihrem Profil ein und versuchen Sie es dann erneut.',
  },
  toTwoFactor: 'Zwei-Faktor-Anmeldung einrichten',
  'username-invalid': {
    title: 'Anmeldename nicht möglich',
    text: 'Ein Anmeldename hat 3 bis 60 Zeichen aus einem Alphabet, mit einem Buchstaben oder einer Ziffer, ohne Leerzeichen und @.',
    step: 'Wählen Sie einen anderen Anmeldenamen.',
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
    title: 'Anmeldename vergeben',
    text: 'Der Anmeldename „{username}“ ist vergeben oder sieht einem vergebenen zum Verwechseln ähnlich.',
    step: 'Wählen Sie einen anderen.',
  },
  'code-wrong': {
    title: 'Nicht der richtige Code',
    text: 'Das ist nicht der Code, den Ihre Authentifizierungs-App jetzt zeigt.',
    step: 'Geben Sie den neuesten Code ein; jeder gilt nur einmal. Wird er wieder abgelehnt, prüfen Sie die Uhr dieses Geräts.',
  },
  'two-factor-required': {
    title: 'Zwei-Faktor-Anmeldung ist Pflicht',
    text: '{accounts} verlangt sie. Sie bleibt deshalb eingeschaltet. | {n} Ihrer Konten verlangen sie: {accounts}. Sie bleibt deshalb eingeschaltet.',
    step: 'Lassen Sie die Pflicht dort aufheben, oder verlassen Sie das Konto. | Lassen Sie die Pflicht dort aufheben, oder verlassen Sie die Konten.',
  },
  'same-plan': {
    title: 'Das ist schon der Tarif',
    text: 'Dieses Konto hat {plan} bereits.',
    step: 'Wählen Sie einen anderen Tarif.',
  },
  'subaccounts-not-in-plan': {
    title: 'Unterkonten sind nicht im Tarif',
    text: '{plan} hat keine Unterkonten.',
    step: 'Wählen Sie einen Tarif mit Unterkonten: {plans}.',
    none: 'Kein Tarif des Katalogs hat Unterkonten: Ändern Sie einen Tarif in der Werkbank.',
  },
  'subaccount-limit-reached': {
    title: 'Kein weiteres Unterkonto',
    text: '{used} von {n} Unterkonto in {plan} ist offen. | {used} von {n} Unterkonten in {plan} sind offen.',
    step: 'Schließen Sie ein Unterkonto, oder wählen Sie einen Tarif mit mehr Unterkonten: {plans}.',
    none: 'Schließen Sie ein Unterkonto, oder fragen Sie uns nach einem individuellen Tarif: Kein Tarif hat mehr.',
  },
  'downgrade-blocked': {
    title: '{plan} passt noch nicht',
    text: 'Dem Wechsel steht entgegen: {blockers}.',
    step: 'Öffnen Sie die Seite „Tarif“: Dort steht alles mit Namen und lässt sich in einem Schritt ändern.',
    partly:
      'Öffnen Sie die Seite „Tarif“: Dort steht mit Namen, was Sie sehen dürfen. Zum Übrigen fragen Sie den Inhaber.',
    people: '{n} Person zu viel | {n} Personen zu viel',
    lacking: '{held} (nicht in {plan} enthalten)',
    roles: '{n} {termRole} | {n} {termRoles}',
    custom: '{n}-mal benutzerdefinierte Berechtigungen | {n}-mal benutzerdefinierte Berechtigungen',
    both: '{roles} und {custom}',
    subaccounts: '{n} Unterkonto zu viel | {n} Unterkonten zu viel',
  },
  'not-eligible-as-owner': {
    owner: {
      title: 'Schon Inhaber',
      text: 'Diese Person ist bereits Inhaber des Kontos.',
      step: 'Wählen Sie jemand anderen, der im Hauptkonto {role} ist.',
    },
    yourself: {
      title: 'Das sind Sie',
      text: 'Niemand kann die Inhaberschaft an sich selbst übertragen.',
      step: 'Wählen Sie jemand anderen, der im Hauptkonto {role} ist.',
    },
    invited: {
      title: 'Noch nicht angenommen',
      text: 'Diese Person ist eingeladen, hat aber noch nicht angenommen.',
      step: 'Warten Sie, bis die Einladung angenommen ist: Wer Inhaber wird, muss im Hauptkonto {role} sein.',
    },
    'no-access': {
      title: 'Kein Zugriff auf das Hauptkonto',
      text: 'Diese Person hat auf das Hauptkonto keinen Zugriff oder keinen mehr.',
      step: 'Geben Sie ihr dort zuerst den Zugriff als {role}, oder wählen Sie jemanden, der ihn hat.',
    },
    role: {
      title: '{TermRole} passt nicht',
      text: 'Inhaber kann nur werden, wer im Hauptkonto {role} ist.',
      step: 'Geben Sie der Person zuerst diesen Zugriff, oder wählen Sie jemanden, der ihn hat.',
    },
    'two-factor': {
      title: 'Zwei-Faktor-Anmeldung fehlt',
      text: 'Dieses Konto verlangt die Zwei-Faktor-Anmeldung, und diese Person hat sie nicht eingerichtet.',
      step: 'Bitten Sie die Person, sie einzurichten, oder wählen Sie jemand anderen, der {role} ist.',
    },
  },
  'permission-requires': {
    title: 'Eine nötige Berechtigung fehlt',
    text: '„{permission}“ gibt es nicht ohne „{requires}“.',
    step: 'Wählen Sie beides oder keins von beiden.',
  },
  'catalogue-blocked': {
    title: 'Noch in Gebrauch',
    text: 'Was in Gebrauch ist, würde nicht mehr passen: {who} in {accounts}.',
    step: 'Geben Sie zuerst anderen Zugriff, ziehen Sie diese Einladungen zurück, oder wählen Sie einen anderen Tarif.',
    active: '{n} Benutzer | {n} Benutzer',
    pending: '{n} ausstehende Einladung | {n} ausstehende Einladungen',
    plans: 'der Tarif oder die Unterkonten',
  },
  'catalogue-invalid': {
    title: 'Der Katalog widerspricht sich',
    text: 'Daran liegt es: {problems}.',
    step: 'Korrigieren Sie das, und speichern Sie erneut.',
    kinds: {
      form: 'der Wert bei „{path}“ hat nicht die richtige Form',
      twice: '„{id}“ kommt zweimal vor (bei „{path}“)',
      unknown: '„{id}“ gibt es nicht (bei „{path}“)',
      missing: 'die Berechtigung „{id}“ fehlt',
      'owner-only':
        '„{id}“ gehört dem Inhaber allein: Die {termRoles} können weder das enthalten noch etwas, das es voraussetzt ({path})',
      reserved: '„{id}“ ist reserviert und als {termRole} nicht möglich',
    },
  },
  'domain-invalid': {
    title: 'Keine Domain',
    text: '„{domain}“ ist nicht die Domain einer E-Mail-Adresse.',
    step: 'Geben Sie ein, was nach dem @ steht, zum Beispiel example.com.',
  },
  'delay-out-of-range': {
    title: 'Verzögerung nicht möglich',
    text: 'Eine Verzögerung ist eine ganze Zahl von Minuten, von 1 bis {limit}.',
    step: 'Geben Sie eine Zahl in diesem Bereich ein.',
  },
}
