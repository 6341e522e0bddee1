import { shallowRef } from 'vue'
import type RecipientsField from './several/SeveralAddresses.vue'

/** The field for several addresses, once it was fetched. */
export const recipientsField = shallowRef<typeof RecipientsField>()

export async function loadRecipientsField() {
  recipientsField.value ??= (await import('./several/SeveralAddresses.vue')).default
}
