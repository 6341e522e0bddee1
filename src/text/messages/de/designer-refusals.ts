import type { designerRefusals as source } from '../en/designer-refusals'

export const designerRefusals: typeof source = {
  'domain-invalid': {
    title: 'Keine Domain',
    text: '„{domain}“ ist nicht die Domain einer E-Mail-Adresse.',
    step: "Geben Sie ein, was nach dem {'@'} steht, zum Beispiel example.com.",
  },
  'delay-out-of-range': {
    title: 'Verzögerung nicht möglich',
    text: 'Eine Verzögerung ist eine ganze Zahl von Minuten, von 1 bis {limit}.',
    step: 'Geben Sie eine Zahl in diesem Bereich ein.',
  },
}
