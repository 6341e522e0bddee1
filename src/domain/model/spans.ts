/** A stretch of a text, from its first to before its last character (UTF-16 units). */
export interface Span {
  from: number
  to: number
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '<': '>', '(': ')' }
const SEPARATOR = /[,;|]/
const MAILTO = /mailto:[^\s<>"]*[^\s<>",;|]/iy
/** No name is longer: what is not closed by then is not closed. */
const MAX_QUOTED_LENGTH = 400

/** The stretches of a text that a pattern does not match. */
export function splitBy(text: string, { from, to }: Span, pattern: RegExp): Span[] {
  const spans: Span[] = []
  let start = from
  for (const { index, 0: found } of text.slice(from, to).matchAll(pattern)) {
    spans.push({ from: start, to: from + index })
    start = from + index + found.length
  }
  return [...spans, { from: start, to }]
}

/** The parts of a line between commas, semicolons and bars; what is quoted, in brackets or a mailto link stays whole. */
export function splitParts(text: string, { from, to }: Span): Span[] {
  const parts: Span[] = []
  let start = from
  let at = from
  while (at < to) {
    const char = text.charAt(at)
    if (SEPARATOR.test(char)) {
      parts.push({ from: start, to: at })
      start = at + 1
      at += 1
    } else at = endOfToken(text, at, to)
  }
  return [...parts, { from: start, to }]
}

/** Where what begins here ends: a quotation, a bracket or a link that is closed on its line, else one character. */
function endOfToken(text: string, at: number, to: number): number {
  MAILTO.lastIndex = at
  const link = MAILTO.exec(text)
  if (link) return Math.min(to, at + link[0].length)
  const closing = CLOSING[text.charAt(at)]
  if (closing === undefined) return at + 1
  const closingIndex = text.slice(at + 1, Math.min(to, at + MAX_QUOTED_LENGTH)).indexOf(closing)
  return closingIndex < 0 ? at + 1 : at + closingIndex + 2
}

/** A stretch without what a pattern matches at its ends. */
export function trimSpan(text: string, { from, to }: Span, edge: RegExp): Span {
  let [start, end] = [from, to]
  while (start < end && edge.test(text.charAt(start))) start += 1
  while (end > start && edge.test(text.charAt(end - 1))) end -= 1
  return { from: start, to: end }
}
