import { usePeopleListStore } from '@/stores/people-list'

/** For a list with a `PersonLink` in every row: the person panel goes through these people, and back to their links. */
export function usePeopleLinks(keys: () => readonly string[]) {
  usePeopleListStore().provide({
    indexOf: (key) => keys().indexOf(key),
    keyAt: (index) => keys()[index],
    focus: (key) => document.querySelector<HTMLElement>(`[data-person="${CSS.escape(key)}"]`)?.focus(),
  })
}
