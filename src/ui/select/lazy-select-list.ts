import { shallowRef } from 'vue'
import type List from './SelectList.vue'

/** The list of every BaseSelect, once it was fetched: from then on it opens without a wait. */
export const selectListComponent = shallowRef<typeof List>()

export async function loadSelectList() {
  selectListComponent.value ??= (await import('./SelectList.vue')).default
}
