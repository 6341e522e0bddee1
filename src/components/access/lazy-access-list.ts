import { shallowRef } from 'vue'
import type List from './AccessList.vue'

/** The list of accounts, which only trees with subaccounts need, once it was fetched. */
export const lazyAccessList = shallowRef<typeof List>()

export async function loadAccessList() {
  lazyAccessList.value ??= (await import('./AccessList.vue')).default
}
