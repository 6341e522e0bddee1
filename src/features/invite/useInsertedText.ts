import type { ShallowRef } from 'vue'
import { insertedText, insertText } from '@/ui/field/insert-text'
import { isSeparated } from '@/domain/model/address-list'
import { editBy, type TextEdit } from './text-edit'

/**
 * Takes text that is pasted into an input or dropped on the box around it: several addresses at once, since an
 * input drops the line breaks between them; other text goes into the input.
 */
export function useInsertedText(
  input: Readonly<ShallowRef<HTMLInputElement | null>>,
  put: (edit: TextEdit) => void,
) {
  function allowDrop(event: DragEvent) {
    const types = event.dataTransfer?.types ?? []
    if (types.includes('text/plain') && !types.includes('Files') && event.target !== input.value)
      event.preventDefault()
  }

  function takeText(event: ClipboardEvent | DragEvent) {
    const field = input.value
    const inserted = insertedText(event)
    const isOnField = event.target === field
    // Plain words are left to the browser where there is a field for them.
    if (!field || inserted === '' || (isOnField && !isSeparated(inserted))) return
    event.preventDefault()
    const end = field.value.length
    if (isOnField) return put(editBy(event, inserted))
    if (isSeparated(inserted)) return put({ text: field.value, from: end, to: end, inserted })
    field.focus()
    field.setSelectionRange(end, end)
    insertText(field, inserted)
  }

  return { allowDrop, takeText }
}
