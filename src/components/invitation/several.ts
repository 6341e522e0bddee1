import { shallowRef } from 'vue'
import type Several from './several/SeveralAddresses.vue'

/** The field for several addresses, once it was fetched. */
export const severalAddresses = shallowRef<typeof Several>()

export async function loadSeveralAddresses() {
  severalAddresses.value ??= (await import('./several/SeveralAddresses.vue')).default
}
