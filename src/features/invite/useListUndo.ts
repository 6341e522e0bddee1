import { nextTick, type Ref, type ShallowRef } from 'vue'
import { textOfInput } from './edited-text'
import type { useRecipients } from './useRecipients'

/**
 * Undo and redo by keyboard for the list and the field in it. The browser forgets what was typed once the text of
 * a field is set, so from then on changes of the list are taken back here, until something is typed again.
 */
export function useListUndo(
  input: Readonly<ShallowRef<HTMLInputElement | null>>,
  inputText: Ref<string>,
  { undo, redo }: Pick<ReturnType<typeof useRecipients>, 'undo' | 'redo'>,
) {
  /** The text that was set last; with another one the browser takes back the typing first. */
  let textSet = ''

  function setText(text: string) {
    inputText.value = text
    textSet = text
  }

  async function onUndoKey(event: KeyboardEvent) {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
    const field = input.value
    const isHere = target === field || (target instanceof HTMLElement && target.matches('[data-chip]'))
    const letter = key.toLowerCase()
    if (!isHere || !field || !(ctrlKey || metaKey) || altKey || inputText.value !== textSet) return
    if (letter !== 'z' && letter !== 'y') return
    const edit = (letter === 'y' || shiftKey ? redo : undo)(textOfInput(field))
    if (!edit) return
    event.preventDefault()
    event.stopPropagation()
    setText(edit.text)
    await nextTick()
    field.focus()
    field.setSelectionRange(edit.from, edit.to)
  }

  return { setText, onUndoKey }
}
