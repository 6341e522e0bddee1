import { insertionRange } from '@/ui/field/insert-text'

/** The text of a field, what is selected in it, and the text that takes the place of the selection. */
export interface TextEdit {
  text: string
  from: number
  to: number
  inserted?: string
}

const STARTS_WITH_ADDRESS = /^\s*[^\s,;|@]+@[^\s,;|@]/
const ENDS_WITH_ADDRESS = /[^\s,;|@]@[^\s,;|@]+\s*$/

/** The whole text after the edit. A whole address does not grow together with what stands beside it. */
export function editedText({ text, from, to, inserted = text.slice(from, to) }: TextEdit): string {
  const [before, after] = [text.slice(0, from), text.slice(to)]
  return [
    ...[before, before && STARTS_WITH_ADDRESS.test(inserted) ? '\n' : ''],
    ...[inserted, after && ENDS_WITH_ADDRESS.test(inserted) ? '\n' : '', after],
  ].join('')
}

/** The text of an input and what is selected in it. */
export const textOfInput = ({ value, selectionStart, selectionEnd }: HTMLInputElement): TextEdit => ({
  text: value,
  from: selectionStart ?? value.length,
  to: selectionEnd ?? value.length,
})

/** What a paste or a drop on an input does to its text. */
export function editBy(event: ClipboardEvent | DragEvent, inserted: string): TextEdit {
  const input = event.target as HTMLInputElement
  return { text: input.value, ...insertionRange(event, input), inserted }
}
