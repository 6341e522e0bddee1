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

/** What stands between two blanks. `note`: a quotation or a comment, without an address in it. */
interface Word extends Span {
  kind: 'address' | 'bracketed' | 'note' | 'word'
  emails: string[]
}

const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g
const TAB = /\t/g
const SEPARATOR = /[,;|]/
const WHITESPACE = /[\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]/u
const BLANK = /[\s\p{Z}\p{Cc}]/u
const INVISIBLE = /[\p{Cc}\p{Default_Ignorable_Code_Point}]/gu
/** A bullet, a number or a mail header such as `To:` at the start of a line. */
const LINE_PREFIX =
  /^[\s\p{Z}>]*(?:(?:[-*+•·‣◦–—]|\(?\d{1,4}[.)])[\s\p{Z}]+)?(?:(?:to|cc|bcc|an|kopie|e-?mail)[\s\p{Z}]*:)?/iu
/** Punctuation around an address that is not part of it. */
const PUNCTUATION = /["'“”„‘’«»<>()[\]{},;:!?.\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]/u
const ADDRESS = /[^@\s]@[^@\s]/
const LINK = /mailto:[^\s<>"]*/i
const BRACKETS = /<([^<>]*)>/g
/** A quotation or a comment, perhaps with a comma after it. */
const ENCLOSED = /^(?:["“„]([^]*)["”“]|\(([^]*)\))[,.;:]?$/u
/** What was perhaps meant as an address: it has an @, or a dot in it and is not initials such as J.R. */
const ADDRESS_LIKE = /@|(?!^(?:\p{L}\.)+\p{L}?$)^.*[\p{L}\p{N}_-]\.[\p{L}\p{N}]/u
/** A word of letters, or initials. */
const NAME_WORD = /^(?:[\p{L}\p{M}'’-]+\.?|(?:\p{L}\.)+)$/u
const CAPITAL = /^\P{L}*\p{Lu}/u

/**
 * Finds all addresses in typed or pasted text, separated by commas, semicolons, bars, tabs, line breaks or
 * spaces; with names, quotes, brackets, bullets, invisible characters or as mailto links. Names beside an
 * address belong to it; every other part without @ is kept, so that the user sees it (K6).
 */
export function readAddresses(text: string): ParsedAddress[] {
  return splitBy(text, { from: 0, to: text.length }, LINE_END).flatMap((line) => addressesInLine(text, line))
}

/** The address in a text that has just one, else the text: for fields that take one address (E1). */
export function readAddress(text: string): string {
  const [first, ...others] = readAddresses(text)
  return first && others.length === 0 && first.email.includes('@') ? first.email : text
}

/** The domain in a text: of its one address, or of a web address; else the text. */
export function readDomain(text: string): string {
  const domain = /^[^@\s]*@([^@\s]+)$/.exec(readAddress(text))?.[1]
  return domain ?? text.trim().replace(/^https?:\/\/([^/?#\s]+)\S*$/i, '$1')
}

function addressesInLine(text: string, line: Span): ParsedAddress[] {
  const prefixLength = LINE_PREFIX.exec(text.slice(line.from, line.to))?.[0].length ?? 0
  const cells = splitBy(text, { from: line.from + prefixLength, to: line.to }, TAB)
  const hasAddress = cells.some((cell) => slice(text, cell).includes('@'))
  const kept = hasAddress ? cells.filter((cell) => !isName(slice(text, cell))) : cells
  return kept
    .flatMap((cell) => joinNames(text, splitParts(text, cell, SEPARATOR)))
    .flatMap((part) => addressesInPart(text, part))
}

/** In `Keller, Ada <ada@x.example>` the comma belongs to the name, so the two parts are joined. */
function joinNames(text: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const content = slice(text, part)
    const isJoined =
      before !== undefined &&
      text.charAt(before.to) === ',' &&
      isName(slice(text, before)) &&
      isNameBefore(content, content.indexOf('<'))
    if (isJoined) joined.splice(-1, 1, { from: before.from, to: part.to })
    else joined.push(part)
  }
  return joined
}

const isNameBefore = (content: string, bracket: number) =>
  bracket > 0 && !content.slice(0, bracket).includes('@') && content.includes('@', bracket)

function addressesInPart(text: string, whole: Span): ParsedAddress[] {
  const part = trimSpan(text, whole, WHITESPACE)
  const words = wordsOf(text, part)
  const content = (word: Span) => slice(text, word)
  const hasAddress = words.some(isAddress)
  if (!hasAddress && !words.some((word) => ADDRESS_LIKE.test(content(word))))
    return parsedAddresses(text, part, content(part))

  return groupsOf(text, words).flatMap(({ others, address }, index) => {
    const plain = others.filter(({ kind }) => kind === 'word')
    const isBracketed = address?.kind === 'bracketed'
    const isPartOfName = isBracketed
      ? index === 0 || !plain.some((word) => ADDRESS_LIKE.test(content(word)))
      : hasAddress && isName(plain.map(content).join(' '))
    const kept = isPartOfName ? [] : hasAddress ? plain : others
    const from = (isPartOfName && isBracketed && others[0]?.from) || address?.from
    return [
      ...kept.flatMap((word) => parsedAddresses(text, word, content(word))),
      ...(address?.emails ?? []).flatMap((email) =>
        parsedAddresses(text, { from: from ?? 0, to: address?.to ?? 0 }, email),
      ),
    ]
  })
}

/** Each address with the words before it; the last group may have none. */
function groupsOf(text: string, words: readonly Word[]): { others: Word[]; address?: Word }[] {
  const groups: { others: Word[]; address?: Word }[] = [{ others: [] }]
  words.forEach((word, index) => {
    const group = groups.at(-1)
    if (!isAddress(word)) group?.others.push(word)
    else if (isNameOf(text, word, words[index + 1])) group?.others.push({ ...word, kind: 'note' })
    else if (group) {
      group.address = word
      groups.push({ others: [] })
    }
  })
  return groups
}

const isAddress = ({ kind }: Word) => kind === 'address' || kind === 'bracketed'

/** A quotation before a bracket, or the same address, is the name of the bracketed one. */
function isNameOf(text: string, word: Word, next: Word | undefined): boolean {
  if (word.kind !== 'address' || next?.kind !== 'bracketed') return false
  const content = slice(text, word)
  return ENCLOSED.test(content) || next.emails.includes(content)
}

/** Whether a text consists of words of letters, the first or the last of them with a capital letter. */
function isName(text: string): boolean {
  const words = text
    .split(/\s+/)
    .map((word) => word.replace(/^[:–—-]+$|:$/, ''))
    .filter(Boolean)
  const ends = [words[0] ?? '', words.at(-1) ?? '']
  return words.every((word) => NAME_WORD.test(word)) && ends.some((word) => CAPITAL.test(word))
}

/** The words of a part, without those that are only punctuation. */
function wordsOf(text: string, part: Span): Word[] {
  return splitParts(text, part, BLANK).flatMap((span): Word[] => {
    const content = slice(text, span)
    if (!/[\p{L}\p{N}@]/u.test(content)) return []
    const link = LINK.exec(content)?.[0]
    if (link !== undefined)
      return [{ ...span, kind: 'bracketed', emails: mailtoAddresses(link).map(withoutName) }]
    const bracketed = [...content.matchAll(BRACKETS)].map(([, inside = '']) => inside)
    const bare = content.replace(BRACKETS, ' ').trim()
    if (bracketed.some((inside) => inside.includes('@')) || bare === '') {
      const emails = bracketed.flatMap((inside) => inside.split(SEPARATOR))
      const other = ADDRESS.test(bare) && !emails.includes(bare) ? [bare] : []
      return [{ ...span, kind: 'bracketed', emails: [...other, ...emails] }]
    }
    const [, quoted, comment] = ENCLOSED.exec(content) ?? []
    const enclosed = quoted ?? comment
    if (enclosed === undefined) {
      return [{ ...span, kind: ADDRESS.test(content) ? 'address' : 'word', emails: [content] }]
    }
    if (!ADDRESS_LIKE.test(enclosed)) return [{ ...span, kind: 'note', emails: [] }]
    return [{ ...span, kind: 'address', emails: readAddresses(enclosed).map(({ email }) => email) }]
  })
}

const withoutName = (address: string) => /<([^<>]*@[^<>]*)>/.exec(address)?.[1] ?? address

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
