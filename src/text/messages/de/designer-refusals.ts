import type { designerRefusals as source } from '../en/designer-refusals'

export const designerRefusals: typeof source = {
  'catalogue-blocked': {
    title: 'Noch in Gebrauch',
    text: 'Was in Gebrauch ist, würde nicht mehr passen: {who} in {accounts}.',
    step: 'Geben Sie zuerst anderen Zugriff, ziehen Sie diese Einladungen zurück, oder wählen Sie einen anderen Tarif.',
    active: '{n} Benutzer | {n} Benutzer',
    pending: '{n} offene Einladung | {n} offene Einladungen',
    plans: 'der Tarif oder die Unterkonten',
  },
  'catalogue-invalid': {
    title: 'Der Katalog ist in sich nicht stimmig',
    text: 'Daran liegt es: {problems}.',
    step: 'Berichtigen Sie das, und speichern Sie erneut.',
    kinds: {
      form: 'der Wert bei „{path}“ hat nicht die richtige Form',
      twice: '„{id}“ kommt zweimal vor (bei „{path}“)',
      unknown: '„{id}“ gibt es nicht (bei „{path}“)',
      missing: 'die Berechtigung „{id}“ fehlt',
      elsewhere: 'ein anderer Katalog hat den Tarif „{id}“',
      'owner-only': '„{id}“ gehört dem Inhaber allein und kann in keiner Rolle sein ({path})',
      reserved: 'keine Rolle kann „{id}“ heißen',
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
