import { mailtoAddresses } from './mailto'
import { splitBy, splitParts, trimSpan } from './spans'
import type { Span } from './spans'

/** A part of a text that looks like an address; the domain checks later whether it is valid (E1). */
export interface ParsedAddress extends Span {
  /** The text that the address was found in; `from` and `to` are its position. */
  source: string
  /** The address as it was written. */
  email: string
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const TAB = /\t/g
const WHITESPACE = /[\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]/u
const WHITESPACE_RUN = /[\s\p{Z}\p{Cc}]+/gu
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu
/** A bullet, a number or a mail header such as `To:` at the start of a line. */
const LINE_PREFIX =
  /^[\s\p{Z}>]*(?:(?:[-*+•·‣◦–—]|\(?\d{1,4}[.)])[\s\p{Z}]+)?(?:(?:to|cc|bcc|an|kopie|e-?mail)[\s\p{Z}]*:)?/iu
/** Punctuation around an address that is not part of it. */
const PUNCTUATION = /["'“”„‘’«»<>()[\]{},;:!?.\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]/u
/** A comment in parentheses next to an address. */
const COMMENT = /\([^()@]*\)/g
/** A word with a quotation mark at its start or end. */
const QUOTED = /^["'“„].|.["'”“]$/
/** A name without quotes before an address: words with a capital first letter. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

/**
 * Finds all addresses in typed or pasted text, separated by commas, semicolons, bars, tabs, line breaks or
 * spaces; with names, quotes, brackets, bullets, invisible characters or as mailto links. A part without @ is
 * taken for a name if its line has an address; otherwise it is kept, so that the user sees it.
 */
export function readAddresses(text: string): ParsedAddress[] {
  return splitBy(text, { from: 0, to: text.length }, LINE_END).flatMap((line) => addressesInLine(text, line))
}

function addressesInLine(text: string, line: Span): ParsedAddress[] {
  const prefixLength = LINE_PREFIX.exec(text.slice(line.from, line.to))?.[0].length ?? 0
  const cells = splitBy(text, { from: line.from + prefixLength, to: line.to }, TAB)
  const cellsWithAt = cells.filter((cell) => slice(text, cell).includes('@'))
  const parts = (cellsWithAt.length > 0 ? cellsWithAt : cells).flatMap((cell) =>
    joinNames(text, splitParts(text, cell)),
  )
  return parts.flatMap((part) => addressesInPart(text, part))
}

/** In `Keller, Ada <ada@x.example>` the comma belongs to the name, so the two parts are joined. */
function joinNames(text: string, parts: Span[]): Span[] {
  const joined: Span[] = []
  let name: Span | undefined
  for (const part of parts) {
    const content = slice(text, part)
    const endsName = isNameBefore(content, content.indexOf('<'))
    if (name) joined.push(endsName ? { from: name.from, to: part.to } : name)
    const isJoined = name !== undefined && endsName
    name = undefined
    if (isJoined) continue
    if (content.includes('@')) joined.push(part)
    else name = part
  }
  return name ? [...joined, name] : joined
}

const isNameBefore = (content: string, bracket: number) =>
  bracket > 0 && /^[^@]*$/.test(content.slice(0, bracket)) && content.includes('@', bracket)

function addressesInPart(text: string, whole: Span): ParsedAddress[] {
  const part = trimSpan(text, whole, WHITESPACE)
  const content = slice(text, part)
  if (content === '') return []
  const link = /mailto:[^\s<>"]*/i.exec(content)?.[0]
  if (link !== undefined) return mailtoAddresses(link).flatMap((one) => parsedAddresses(text, part, one))
  const bracketed = [...content.matchAll(/<([^<>]*)>/g)].map(([, inside = '']) => inside)
  const inBrackets = bracketed.filter((inside) => inside.includes('@'))
  if (inBrackets.length > 0) return inBrackets.flatMap((one) => parsedAddresses(text, part, one))
  const bare = content.replace(COMMENT, (comment) => ' '.repeat(comment.length))
  const words = splitBy(bare, { from: 0, to: bare.length }, WHITESPACE_RUN)
    .filter((word) => word.to > word.from)
    .map(({ from, to }) => ({ from: part.from + from, to: part.from + to }))
  const isAddress = (word: Span) => /[^@\s]@[^@\s]/.test(slice(text, word))
  const otherWords = words.filter((word) => !isAddress(word)).map((word) => slice(text, word))
  const isOnlyNames = otherWords.every((word) => NAME.test(word) || QUOTED.test(word))
  const addresses = words.filter(isAddress)
  return addresses.length > 0 && isOnlyNames
    ? addresses.flatMap((word) => parsedAddresses(text, word, slice(text, word)))
    : parsedAddresses(text, part, content)
}

/**
 * The address in a part of the text without surrounding punctuation; empty if nothing is left. With brackets
 * inside it is not an address, and stays as it was typed.
 */
function parsedAddresses(text: string, span: Span, address: string): ParsedAddress[] {
  const visible = address.replace(INVISIBLE, '')
  const all = { from: 0, to: visible.length }
  const trimmedAddress = slice(visible, trimSpan(visible, all, PUNCTUATION))
  const email = /[<>]/.test(trimmedAddress)
    ? slice(visible, trimSpan(visible, all, WHITESPACE))
    : trimmedAddress
  return email === '' ? [] : [{ ...span, source: slice(text, span), email }]
}

const slice = (text: string, { from, to }: Span) => text.slice(from, to)
