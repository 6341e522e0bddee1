import { defineStore } from 'pinia'
import { onScopeDispose, shallowRef } from 'vue'

/** The people of the page in their order, among whom the person panel goes to the next. */
export interface PeopleList {
  /** -1 for whom it does not show. */
  indexOf: (key: string) => number
  /** Undefined beyond its ends, and while that row is read. */
  keyAt: (index: number) => string | undefined
  /** Moves the focus to the row of a person, when the panel closes. */
  focus: (key: string) => void
}

export const usePeopleListStore = defineStore('people-list', () => {
  const list = shallowRef<PeopleList>()

  /** For as long as the component is there that shows the list. */
  function provide(shown: PeopleList) {
    list.value = shown
    onScopeDispose(() => {
      if (list.value === shown) list.value = undefined
    })
  }

  return { list, provide }
})
