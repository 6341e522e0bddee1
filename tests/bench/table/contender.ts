import type { UserRow } from '@/domain/users/row'

/** A table that is shown, and what one does with it; each answers once it is drawn. */
export interface MountedTable {
  scroller: () => HTMLElement
  search: (text: string) => Promise<void>
  /** By name, ascending or descending. */
  sort: (descending: boolean) => Promise<void>
  end: () => void
}
export type Contender = (host: HTMLElement, rows: readonly UserRow[], at: number) => Promise<MountedTable>

const textOf = ({ name, username, email }: UserRow) => `${name}\n${username}\n${email}`.toLowerCase()
const texts = new WeakMap<readonly UserRow[], string[]>()

/** Search texts that every contender may have ready: they are made when idle. */
function textsOf(rows: readonly UserRow[]): string[] {
  const cached = texts.get(rows) ?? rows.map(textOf)
  texts.set(rows, cached)
  return cached
}

export const found = (rows: readonly UserRow[], text: string) => {
  const ready = textsOf(rows)
  const sought = text.toLowerCase()
  return rows.filter((_, index) => ready[index]?.includes(sought))
}

export const { compare } = new Intl.Collator('en')
export const byName = (rows: readonly UserRow[], descending: boolean) =>
  [...rows].sort((a, b) => (descending ? compare(b.name, a.name) : compare(a.name, b.name)))
