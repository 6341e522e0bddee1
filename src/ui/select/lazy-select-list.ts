import { shallowRef } from 'vue'
import type { Fold } from '../labels'
import type List from './SelectList.vue'

/** The loaded list, shared by every BaseSelect; undefined until the first one needs it. */
export const selectListComponent = shallowRef<typeof List>()
/** How the list compares typed letters with its options. */
export const typeAheadFold = shallowRef<Fold>((text) => text)

export async function loadSelectList(loadFold: () => Promise<Fold>) {
  if (selectListComponent.value) return
  const [list, fold] = await Promise.all([import('./SelectList.vue'), loadFold()])
  typeAheadFold.value = fold
  selectListComponent.value = list.default
}
