import { shallowRef } from 'vue'
import type List from './SelectList.vue'

/** The loaded list, shared by every BaseSelect; undefined until the first one needs it. */
export const selectListComponent = shallowRef<typeof List>()

export async function loadSelectList() {
  selectListComponent.value ??= (await import('./SelectList.vue')).default
}
