import { compareAsNamed } from '@/domain/command/envelope'
import type { Account, Invitation } from '@/domain/model/rows'

/** For queries that sort names: the language whose order it is (BCP 47); English where none is named. */
export interface SortParams {
  language?: string
}

/** The order of names in a language; numbers in them count as numbers: *Client 9* before *Client 10*. */
export const compareNames = (language = 'en') => new Intl.Collator(language, { numeric: true }).compare

/** Primary accounts first, then by name; of the same name the older one first. */
export function comparePrimaryFirst(language?: string): (a: Account, b: Account) => number {
  const compare = compareNames(language)
  const rank = ({ kind }: Account) => (kind === 'primary' ? 0 : 1)
  return (a, b) => rank(a) - rank(b) || compare(a.name, b.name) || a.since - b.since
}

/** The last sent first; those of one command in the order in which it named them (K5). */
export const compareLatestFirst = (a: Invitation, b: Invitation): number =>
  b.sentAt - a.sentAt || compareAsNamed(a, b)
