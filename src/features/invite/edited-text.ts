import type { TextEdit } from './text-edit'

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
