import { addressesOfLink } from './mailto'
import { between, partsOf, trimmed } from './spans'
import type { Span } from './spans'

/** What reads as one address in a text, right or wrong: whether it is one, the domain says (E1). */
export interface AddressPiece extends Span {
  /** The text that it was read from; `from` and `to` say where. */
  source: string
  /** The address in it, as it was written. */
  email: string
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const TAB = /\t/g
const BLANK = /[\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]/u
const BLANKS = /[\s\p{Z}\p{Cc}]+/gu
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu
/** A bullet, a number or the head of a mail at the beginning of a line. */
const LEAD =
  /^[\s\p{Z}>]*(?:(?:[-*+•·‣◦–—]|\(?\d{1,4}[.)])[\s\p{Z}]+)?(?:(?:to|cc|bcc|an|kopie|e-?mail)[\s\p{Z}]*:)?/iu
/** Punctuation that stands around an address and is no part of it. */
const AROUND = /["'“”„‘’«»<>()[\]{},;:!?.\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]/u
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
export function readAddresses(text: string): AddressPiece[] {
  return between(text, { from: 0, to: text.length }, LINE_END).flatMap((line) => piecesOfLine(text, line))
}

function piecesOfLine(text: string, line: Span): AddressPiece[] {
  const lead = LEAD.exec(text.slice(line.from, line.to))?.[0].length ?? 0
  const cells = between(text, { from: line.from + lead, to: line.to }, TAB)
  const withSign = cells.filter((cell) => slice(text, cell).includes('@'))
  const parts = (withSign.length > 0 ? withSign : cells).flatMap((cell) =>
    withNames(text, partsOf(text, cell)),
  )
  return parts.flatMap((part) => piecesOfPart(text, part))
}

/** `Keller, Ada <ada@x.example>`: the comma belongs to the name. */
function withNames(text: string, parts: Span[]): Span[] {
  const joined: Span[] = []
  let name: Span | undefined
  for (const part of parts) {
    const said = slice(text, part)
    const isNamed = isNameBefore(said, said.indexOf('<'))
    if (name) joined.push(isNamed ? { from: name.from, to: part.to } : name)
    const taken = name !== undefined && isNamed
    name = undefined
    if (taken) continue
    if (said.includes('@')) joined.push(part)
    else name = part
  }
  return name ? [...joined, name] : joined
}

const isNameBefore = (said: string, bracket: number) =>
  bracket > 0 && /^[^@]*$/.test(said.slice(0, bracket)) && said.includes('@', bracket)

function piecesOfPart(text: string, whole: Span): AddressPiece[] {
  const part = trimmed(text, whole, BLANK)
  const said = slice(text, part)
  if (said === '') return []
  const link = /mailto:[^\s<>"]*/i.exec(said)?.[0]
  if (link !== undefined) return addressesOfLink(link).flatMap((one) => piece(text, part, one))
  const bracketed = [...said.matchAll(/<([^<>]*)>/g)].map(([, inside = '']) => inside)
  const inBrackets = bracketed.filter((inside) => inside.includes('@'))
  if (inBrackets.length > 0) return inBrackets.flatMap((one) => piece(text, part, one))
  const bare = said.replace(COMMENT, (comment) => ' '.repeat(comment.length))
  const words = between(bare, { from: 0, to: bare.length }, BLANKS)
    .filter((word) => word.to > word.from)
    .map(({ from, to }) => ({ from: part.from + from, to: part.from + to }))
  const isAddress = (word: Span) => /[^@\s]@[^@\s]/.test(slice(text, word))
  const rest = words.filter((word) => !isAddress(word)).map((word) => slice(text, word))
  const aside = rest.every((word) => NAME.test(word) || QUOTED.test(word))
  const addresses = words.filter(isAddress)
  return addresses.length > 0 && aside
    ? addresses.flatMap((word) => piece(text, word, slice(text, word)))
    : piece(text, part, said)
}

/**
 * A piece with the address freed of what stands around it; nothing where nothing is left. With brackets within it is no
 * address, and stays as it was typed.
 */
function piece(text: string, span: Span, address: string): AddressPiece[] {
  const visible = address.replace(INVISIBLE, '')
  const whole = { from: 0, to: visible.length }
  const bare = slice(visible, trimmed(visible, whole, AROUND))
  const email = /[<>]/.test(bare) ? slice(visible, trimmed(visible, whole, BLANK)) : bare
  return email === '' ? [] : [{ ...span, source: slice(text, span), email }]
}

const slice = (text: string, { from, to }: Span) => text.slice(from, to)
