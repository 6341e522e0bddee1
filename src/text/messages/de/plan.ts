import type { plan as source } from '../en/plan'

export const plan: typeof source = {
  title: 'Tarif',
  about: 'Der Tarif von {name}: wie viele Personen es nutzen können, und mit welchen Rollen.',
  aboutTree: 'Der Tarif gehört zu {primary} und gilt für alle Unterkonten, auch für {name}.',
  closed: {
    title: 'Den Tarif sehen nur andere',
    text: 'Ihn sehen Personen, die den Tarif des Hauptkontos ansehen dürfen. Wenn Sie dazugehören möchten, fragen Sie {owner}.',
  },
  see: 'Tarife ansehen',
  ask: 'Um den Tarif zu ändern, fragen Sie {owner}.',
}
