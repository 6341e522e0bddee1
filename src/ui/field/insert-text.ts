/** Puts a text in place of the selection; where the browser can, its undo takes it back. */
export function insertText(input: HTMLInputElement, text: string) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else keeps the undo of the browser
  if ('execCommand' in document && document.execCommand('insertText', false, text)) return
  input.setRangeText(text, input.selectionStart ?? 0, input.selectionEnd ?? input.value.length, 'end')
  input.dispatchEvent(new Event('input', { bubbles: true }))
}

/** Where in an input a text was dropped. */
export function caretAt({ clientX, clientY }: DragEvent, input: HTMLInputElement): number {
  // Not every browser that is supported has it.
  const position =
    'caretPositionFromPoint' in document ? document.caretPositionFromPoint(clientX, clientY) : null
  return position?.offsetNode === input ? position.offset : input.value.length
}

/** Replaces the line breaks in a pasted text by blanks, where an input would join the lines. */
export function pasteInOneLine(event: ClipboardEvent) {
  const text = event.clipboardData?.getData('text').trim() ?? ''
  if (event.defaultPrevented || !/[\r\n]/.test(text)) return
  event.preventDefault()
  insertText(event.target as HTMLInputElement, text.replaceAll(/\s*[\r\n]+\s*/g, ' '))
}
