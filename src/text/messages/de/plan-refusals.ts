import type { planRefusals as source } from '../en/plan-refusals'

export const planRefusals: typeof source = {
  'same-plan': {
    title: 'Das ist schon der Tarif',
    text: 'Dieser Account hat {plan} bereits.',
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
    none: 'Schließen Sie ein Unterkonto, oder fragen Sie uns nach einem eigenen Tarif: Kein Tarif hat mehr.',
  },
  'downgrade-blocked': {
    title: '{plan} passt noch nicht',
    text: 'Dem Wechsel steht entgegen: {blockers}.',
    step: 'Öffnen Sie die Seite „Tarif“: Dort steht alles mit Namen und lässt sich in einem Schritt ändern.',
    people: '{n} Person zu viel | {n} Personen zu viel',
    lacking: '{held}, die es in {plan} nicht gibt',
    roles: '{n} vergebene Rolle | {n} vergebene Rollen',
    custom: '{n}-mal benutzerdefinierte Berechtigungen | {n}-mal benutzerdefinierte Berechtigungen',
    both: '{roles} und {custom}',
    subaccounts: '{n} Unterkonto zu viel | {n} Unterkonten zu viel',
  },
  'not-eligible-as-owner': {
    owner: {
      title: 'Schon Inhaber',
      text: 'Diese Person ist bereits Inhaber des Accounts.',
      step: 'Wählen Sie jemand anderen mit der Rolle {role} im Hauptkonto.',
    },
    yourself: {
      title: 'Das sind Sie',
      text: 'Niemand kann einen Account an sich selbst übergeben.',
      step: 'Wählen Sie jemand anderen mit der Rolle {role} im Hauptkonto.',
    },
    invited: {
      title: 'Noch nicht angenommen',
      text: 'Diese Person ist eingeladen, hat aber noch nicht angenommen.',
      step: 'Warten Sie, bis die Einladung angenommen ist: Der neue Inhaber braucht die Rolle {role} im Hauptkonto.',
    },
    'no-access': {
      title: 'Kein Zugriff auf das Hauptkonto',
      text: 'Diese Person hat auf das Hauptkonto keinen Zugriff oder keinen mehr.',
      step: 'Geben Sie ihr dort zuerst die Rolle {role}, oder wählen Sie jemanden, der sie hat.',
    },
    role: {
      title: 'Andere Rolle nötig',
      text: 'Inhaber kann nur werden, wer im Hauptkonto die Rolle {role} hat.',
      step: 'Geben Sie der Person zuerst diese Rolle, oder wählen Sie jemanden, der sie hat.',
    },
    'two-factor': {
      title: 'Zwei-Faktor-Anmeldung fehlt',
      text: 'Dieser Account verlangt die Zwei-Faktor-Anmeldung, und diese Person hat sie nicht eingerichtet.',
      step: 'Bitten Sie die Person, sie einzurichten, oder wählen Sie jemand anderen mit der Rolle {role}.',
    },
  },
}
