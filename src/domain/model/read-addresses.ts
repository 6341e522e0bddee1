import { mailtoAddresses } from './mailto'
import { splitBy, splitParts, trimSpan } from './spans'
import type { Span } from './spans'

/** What reads as one address in a text, right or wrong: whether it is one, the domain says (E1). */
export interface ParsedAddress extends Span {
  /** The text that it was read from; `from` and `to` say where. */
  source: string
  /** The address in it, as it was written. */
  email: string
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const TAB = /\t/g
const WHITESPACE = /[\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]/u
const WHITESPACE_RUN = /[\s\p{Z}\p{Cc}]+/gu
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu
/** A bullet, a number or the head of a mail at the beginning of a line. */
const LINE_PREFIX =
  /^[\s\p{Z}>]*(?:(?:[-*+•·‣◦–—]|\(?\d{1,4}[.)])[\s\p{Z}]+)?(?:(?:to|cc|bcc|an|kopie|e-?mail)[\s\p{Z}]*:)?/iu
/** Punctuation that stands around an address and is no part of it. */
const PUNCTUATION = /["'“”„‘’«»<>()[\]{},;:!?.\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]/u
/** What is said of an address beside it. */
const COMMENT = /\([^()@]*\)/g
/** A word at the beginning or end of a quotation. */
const QUOTED = /^["'“„].|.["'”“]$/
/** A name without quotes in front of an address: words that begin with a capital. */
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u

/**
 * Every address in a text that was typed or pasted, in whatever form lists of addresses have: separated by commas,
 * semicolons, bars, tabs, lines or blanks; with names, quotes, brackets, bullets, invisible characters or as mailto
 * links. What has no @ beside others on its line is a name and left out; alone it is kept, for its writer to see.
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

/** `Keller, Ada <ada@x.example>`: the comma belongs to the name. */
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
 * A piece with the address freed of what stands around it; nothing where nothing is left. With brackets within it is no
 * address, and stays as it was typed.
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
