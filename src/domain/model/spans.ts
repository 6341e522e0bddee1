/** Part of a text, from index `from` to before `to` (UTF-16 units). */
export interface Span {
  from: number
  to: number
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '“': '”', '„': '“', '<': '>', '(': ')' }
const MAILTO = /mailto:[^\s<>"]*[^\s<>",;|]/iy
/** Longest quoted name; a quotation that is not closed within this length counts as unclosed. */
const MAX_QUOTED_LENGTH = 400

/** The parts of a text between matches of a pattern. */
export function splitBy(text: string, { from, to }: Span, pattern: RegExp): Span[] {
  const spans: Span[] = []
  let start = from
  for (const { index, 0: found } of text.slice(from, to).matchAll(pattern)) {
    spans.push({ from: start, to: from + index })
    start = from + index + found.length
  }
  return [...spans, { from: start, to }]
}

/** Splits a text at characters that match, not inside quotations, brackets and mailto links. */
export function splitParts(text: string, { from, to }: Span, separator: RegExp): Span[] {
  const parts: Span[] = []
  let start = from
  let at = from
  while (at < to) {
    if (separator.test(text.charAt(at))) {
      parts.push({ from: start, to: at })
      start = at + 1
      at += 1
    } else at = endOfToken(text, at, to)
  }
  return [...parts, { from: start, to }]
}

/** Index after a closed quotation, bracket or link that begins at `at`, else after one character. */
function endOfToken(text: string, at: number, to: number): number {
  MAILTO.lastIndex = at
  const link = MAILTO.exec(text)
  if (link) return Math.min(to, at + link[0].length)
  const closing = CLOSING[text.charAt(at)]
  if (closing === undefined) return at + 1
  const closingIndex = text.slice(at + 1, Math.min(to, at + MAX_QUOTED_LENGTH)).indexOf(closing)
  return closingIndex < 0 ? at + 1 : at + closingIndex + 2
}

/** A span without the characters at its ends that match a pattern. */
export function trimSpan(text: string, { from, to }: Span, edge: RegExp): Span {
  let [start, end] = [from, to]
  while (start < end && edge.test(text.charAt(start))) start += 1
  while (end > start && edge.test(text.charAt(end - 1))) end -= 1
  return { from: start, to: end }
}
