import { defineAsyncComponent } from 'vue'

export const loadSelectList = () => import('./SelectList.vue')

/** The list of every BaseSelect, fetched when the first one is wanted. */
export const SelectList = defineAsyncComponent(loadSelectList)
