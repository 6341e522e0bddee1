import { insertionRange } from '@/ui/field/insert-text'

/** The text of a field, what is selected in it, and the text that takes the place of the selection. */
export interface TextEdit {
  text: string
  from: number
  to: number
  inserted?: string
}

/** What a paste or a drop on an input does to its text. */
export function editBy(event: ClipboardEvent | DragEvent, inserted: string): TextEdit {
  const input = event.target as HTMLInputElement
  return { text: input.value, ...insertionRange(event, input), inserted }
}
