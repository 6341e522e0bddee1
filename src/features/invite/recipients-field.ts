import { shallowRef } from 'vue'
import type RecipientsField from './RecipientsField.vue'

/** The field for several addresses, once it was fetched. */
export const recipientsField = shallowRef<typeof RecipientsField>()

export async function loadRecipientsField() {
  recipientsField.value ??= (await import('./RecipientsField.vue')).default
}
