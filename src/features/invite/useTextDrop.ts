import type { ShallowRef } from 'vue'
import { caretAt, insertText } from '@/ui/field/insert-text'
import { isSeparated } from '@/domain/model/address-list'
import { textOfInput, type TextEdit } from './text-edit'

/** Takes text that is dropped on the box around an input: several addresses at once, other text into the input. */
export function useTextDrop(
  input: Readonly<ShallowRef<HTMLInputElement | null>>,
  put: (edit: TextEdit) => void,
) {
  const isText = ({ dataTransfer }: DragEvent) =>
    dataTransfer?.types.includes('text/plain') === true && !dataTransfer.types.includes('Files')

  function allowDrop(event: DragEvent) {
    if (isText(event) && event.target !== input.value) event.preventDefault()
  }

  function drop(event: DragEvent) {
    const field = input.value
    if (!field || !isText(event)) return
    const inserted = event.dataTransfer?.getData('text/plain') ?? ''
    // What is moved within the field, and plain words on it, are left to the browser.
    if (event.target === field && !isSeparated(inserted)) return
    event.preventDefault()
    const at = event.target === field ? caretAt(event, field) : field.value.length
    if (isSeparated(inserted)) return put({ ...textOfInput(field), from: at, to: at, inserted })
    field.focus()
    field.setSelectionRange(at, at)
    insertText(field, inserted)
  }

  return { allowDrop, drop }
}
