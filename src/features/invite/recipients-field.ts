import { shallowRef } from 'vue'
import type RecipientsField from './RecipientsField.vue'

/** Undefined until the component is loaded. */
export const recipientsField = shallowRef<typeof RecipientsField>()

export async function loadRecipientsField() {
  recipientsField.value ??= (await import('./RecipientsField.vue')).default
}
