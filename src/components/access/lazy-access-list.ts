import { shallowRef } from 'vue'
import type List from './AccessList.vue'

/** The list of accounts; only account trees with subaccounts load it. */
export const lazyAccessList = shallowRef<typeof List>()

export async function loadAccessList() {
  lazyAccessList.value ??= (await import('./AccessList.vue')).default
}
