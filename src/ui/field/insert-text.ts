/** Puts a text in place of the selection; where the browser can, its undo takes it back. */
export function insertText(input: HTMLInputElement, text: string) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the undo of the browser
  if ('execCommand' in document && document.execCommand('insertText', false, text)) return
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, 'end')
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** The text that an event pastes or drops; none if it drops files. */
export function insertedText(event: ClipboardEvent | DragEvent): string {
  if ('clipboardData' in event) return event.clipboardData?.getData('text') ?? ''
  const data = event.dataTransfer
  return !data || data.types.includes('Files') ? '' : data.getData('text')
}

/** Where in an input a text is inserted: what is selected, or where it was dropped. */
export function insertionRange(event: ClipboardEvent | DragEvent, input: HTMLInputElement) {
  const end = input.value.length
  if ('clipboardData' in event) return { from: input.selectionStart ?? end, to: input.selectionEnd ?? end }
  // Not every browser that is supported has it.
  const position =
    'caretPositionFromPoint' in document
      ? document.caretPositionFromPoint(event.clientX, event.clientY)
      : null
  const at = position?.offsetNode === input ? position.offset : end
  return { from: at, to: at }
}

/** Replaces the line breaks in a pasted or dropped text by blanks, where an input would join the lines. */
export function insertInOneLine(event: ClipboardEvent | DragEvent) {
  if (event.defaultPrevented) return
  const text = insertedText(event).trim()
  if (!/[\r\n]/.test(text)) return
  event.preventDefault()
  const input = event.target as HTMLInputElement
  const { from, to } = insertionRange(event, input)
  input.focus()
  input.setSelectionRange(from, to)
  insertText(input, text.replaceAll(/\s*[\r\n]+\s*/g, ' '))
}
