import type { refusals as source } from '../en/refusals'
import { designerRefusals } from './designer-refusals'
import { invitationRefusals } from './invitation-refusals'
import { loginRefusals } from './login-refusals'
import { planRefusals } from './plan-refusals'

export const refusals: typeof source = {
  ...designerRefusals,
  ...invitationRefusals,
  ...loginRefusals,
  ...planRefusals,
  'not-found': {
    account: {
      title: 'Account nicht gefunden',
      text: 'Diesen Account gibt es nicht, oder Sie haben keinen Zugriff darauf.',
      step: 'Wählen Sie einen anderen Account, oder bitten Sie den Inhaber um eine Einladung.',
    },
    catalogue: {
      title: 'Katalog nicht gefunden',
      text: 'Diesen Katalog gibt es hier nicht.',
      step: 'Laden Sie die Seite neu, und öffnen Sie die Matrix noch einmal.',
    },
    invitation: {
      title: 'Einladung nicht gefunden',
      text: 'Diese Einladung gibt es nicht, oder Sie haben keinen Zugriff auf ihre Accounts.',
      step: 'Sehen Sie in der Liste der Benutzer nach: Die Einladung gilt vielleicht für einen anderen Account.',
    },
    link: {
      title: 'Einladung nicht gefunden',
      text: 'Zu diesem Link gibt es keine Einladung.',
      step: 'Öffnen Sie den Link noch einmal aus der E-Mail, oder bitten Sie um eine neue Einladung.',
    },
    plan: {
      title: 'Tarif nicht gefunden',
      text: 'Diesen Tarif gibt es für diesen Account nicht.',
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
    device: {
      title: 'App nicht gefunden',
      text: 'Diese App gehört Ihnen nicht oder wurde abgemeldet.',
      step: 'Wählen Sie eine der Apps in Ihrem Profil.',
    },
  },
  'account-closed': {
    title: 'Account geschlossen',
    text: '{name} ist geschlossen: Dort kann niemand mehr etwas tun.',
    step: 'Wählen Sie einen anderen Account.',
  },
  'not-allowed': {
    title: 'Nicht erlaubt',
    text: 'Das dürfen Sie in {name} nicht. Dafür braucht es die Berechtigung „{permission}“.',
    step: 'Bitten Sie den Inhaber oder jemanden, der es darf.',
  },
  'not-allowed-unseen': {
    title: 'Nicht erlaubt',
    text: 'Das betrifft auch einen Account, den Sie nicht sehen. Dort braucht es die Berechtigung „{permission}“.',
    step: 'Bitten Sie den Inhaber.',
  },
  'is-owner': {
    title: 'Das ist der Inhaber',
    text: '{email} gehört dem Inhaber. Er darf alles und kann weder eingeladen noch geändert oder entfernt werden.',
    step: 'Wählen Sie jemand anderen. Einen neuen Inhaber gibt es nur, wenn der jetzige den Account übergibt.',
  },
  'is-yourself': {
    title: 'Das sind Sie',
    text: 'Sie können sich nicht selbst einladen und Ihren eigenen Zugriff nicht ändern.',
    step: 'Bitten Sie jemand anderen, der es darf.',
  },
  'grants-more-than-held': {
    title: 'Mehr, als Sie vergeben dürfen',
    text: 'In {name} dürfen Sie diese Berechtigung nicht weitergeben: {permissions}. | In {name} dürfen Sie {n} Berechtigungen nicht weitergeben: {permissions}.',
    step: 'Wählen Sie weniger Zugriff, oder bitten Sie den Inhaber, ihn zu vergeben.',
  },
  'owner-must-transfer': {
    title: 'Sie sind der Inhaber',
    text: '{name} gehört Ihnen: Der Inhaber kann den Account nicht verlassen.',
    step: 'Übergeben Sie zuerst den Account, und verlassen Sie ihn dann.',
  },
  'not-a-user': {
    title: 'Kein Zugriff vorhanden',
    text: 'Diese Person hat hier keinen Zugriff oder keinen mehr.',
    step: 'Laden Sie die Person ein, um ihr Zugriff zu geben.',
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
      title: 'Kein Account ausgewählt',
      text: 'Es ist kein Account ausgewählt.',
      step: 'Wählen Sie mindestens einen Account und dafür eine Rolle oder Berechtigungen.',
    },
    account: {
      title: 'Keine Berechtigung ausgewählt',
      text: 'Für {name} ist keine Berechtigung ausgewählt.',
      step: 'Wählen Sie dafür eine Rolle oder mindestens eine Berechtigung.',
    },
  },
  'message-too-long': {
    title: 'Nachricht zu lang',
    text: 'Die Nachricht hat {length} Zeichen, möglich sind höchstens {limit}.',
    step: 'Kürzen Sie sie um {n} Zeichen. | Kürzen Sie sie um {n} Zeichen.',
  },
  'name-missing': {
    title: 'Kein Name',
    text: 'Der Name fehlt.',
    step: 'Geben Sie einen Namen ein.',
  },
  'name-too-long': {
    title: 'Name zu lang',
    text: 'Der Name hat mehr als {limit} Zeichen.',
    step: 'Kürzen Sie ihn auf höchstens {limit} Zeichen.',
  },
  'sharing-not-in-plan': {
    title: 'Teilen ist nicht im Tarif',
    text: '{plan} hat keine Benutzerplätze. Dieser Account kann deshalb nicht geteilt werden.',
    step: 'Wählen Sie einen Tarif mit Benutzerplätzen: {plans}.',
    none: 'Kein Tarif des Katalogs hat Benutzerplätze: Ändern Sie einen Tarif in der Werkbank.',
  },
  'role-not-in-plan': {
    title: 'Rolle nicht im Tarif',
    text: '{plan} hat die Rolle {role} nicht.',
    step: 'Wählen Sie eine andere Rolle oder einen Tarif, der sie hat: {plans}.',
    none: 'Wählen Sie eine andere Rolle: Kein Tarif hat diese.',
  },
  'custom-not-in-plan': {
    title: '„Benutzerdefiniert“ ist nicht im Tarif',
    text: '{plan} hat keine benutzerdefinierten Berechtigungen.',
    step: 'Wählen Sie eine Rolle oder einen Tarif, der sie hat: {plans}.',
    none: 'Wählen Sie eine Rolle: Kein Tarif hat benutzerdefinierte Berechtigungen.',
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
    either: 'Ziehen Sie eine Einladung zurück, oder löschen Sie einen Zugriff.',
    withdraw: 'Ziehen Sie eine Einladung zurück.',
    remove: 'Löschen Sie einen Zugriff.',
    plans: 'Oder wählen Sie einen Tarif mit mehr Benutzerplätzen: {plans}.',
    contact: 'Oder fragen Sie uns nach einem eigenen Tarif: Kein anderer hat genug Benutzerplätze.',
  },
  'rows-refused': {
    title: 'Es ist noch nichts geschehen',
    text: '{n} Zeile muss geändert werden. Deshalb ist noch nichts geschehen. | {n} Zeilen müssen geändert werden. Deshalb ist noch nichts geschehen.',
    step: 'Berichtigen oder löschen Sie sie und versuchen Sie es dann erneut. | Berichtigen oder löschen Sie sie und versuchen Sie es dann erneut.',
  },
}
