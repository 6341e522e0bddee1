import type { LogEntry } from '@/domain/commands'
import { tableNames } from '@/domain/model/tables'
import type { Rows, TableName } from '@/domain/model/tables'
import type { ScenarioState } from './script'

/** What a scenario stores: rows by table, how many users each tree has, and the log. */
export interface WorkspaceRows {
  rows: { [T in TableName]: Rows[T][] }
  users: [primaryId: string, users: number][]
  log: LogEntry[]
}

export const rowsOf = ({ facts, log }: ScenarioState): WorkspaceRows => ({
  rows: Object.fromEntries(
    tableNames.map((table) => [table, [...facts[table].values()]]),
  ) as unknown as WorkspaceRows['rows'],
  users: [...facts.users],
  log,
})

const TIME = '@'
const LINK = '#'

/**
 * The rows as text that holds for every moment, from what a script leaves at two moments 1 ms apart and with two lists
 * of link hashes: a moment becomes `@` and how long after now it is (ms), a link `#` and its place. Throws where
 * anything else differs.
 * @param now the first moment (UTC ms)
 */
export function templateOf(
  now: number,
  [one, links]: readonly [WorkspaceRows, readonly string[]],
  [other, otherLinks]: readonly [WorkspaceRows, readonly string[]],
): string {
  const place = (value: unknown, among: readonly string[]) => among.indexOf(String(value))

  function mark(value: unknown, counterpart: unknown): unknown {
    if (typeof value === 'object' && value !== null) {
      const others = counterpart as Record<string, unknown>
      const marked = Object.entries(value).map(([key, inner]) => [key, mark(inner, others[key])] as const)
      return Array.isArray(value) ? marked.map(([, inner]) => inner) : Object.fromEntries(marked)
    }
    if (typeof value === 'number' && counterpart === value + 1) return `${TIME}${String(value - now)}`
    if (place(value, links) >= 0 && place(value, links) === place(counterpart, otherLinks))
      return `${LINK}${String(place(value, links))}`
    if (value !== counterpart || /^[@#]/.test(String(value)))
      throw new Error(`${String(value)} cannot be stored for every moment`)
    return value
  }
  return JSON.stringify(mark(one, other))
}

/** The rows of a template at a moment (UTC ms), with these link hashes. */
export const fillTemplate = (template: string, now: number, links: readonly string[]): WorkspaceRows =>
  JSON.parse(template, (_, value: unknown) => {
    if (typeof value !== 'string') return value
    if (value.startsWith(TIME)) return now + Number(value.slice(1))
    return value.startsWith(LINK) ? links[Number(value.slice(1))] : value
  }) as WorkspaceRows
