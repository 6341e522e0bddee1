import { defineStore, getActivePinia } from 'pinia'
import { onScopeDispose } from 'vue'

/** Defines a store that ends with the last component using it, so that a closed screen reads nothing. */
export function defineScreenStore<Id extends string, State>(id: Id, setup: () => State) {
  const useStore = defineStore(id, setup)
  const userCounts = new WeakMap<object, number>()

  return () => {
    const store = useStore()
    const pinia = getActivePinia()
    userCounts.set(store, (userCounts.get(store) ?? 0) + 1)
    onScopeDispose(() => {
      const left = (userCounts.get(store) ?? 0) - 1
      userCounts.set(store, left)
      if (left > 0) return
      store.$dispose()
      // Otherwise the next store would start with the old state.
      delete pinia?.state.value[id]
    })
    return store
  }
}
