import type { Change } from './change'
import type { Command } from './command'
import type { Event } from './event'

/** What an accepted command leaves behind, in order (V10). It holds no secrets. */
export interface LogEntry {
  seq: number
  /** The command's id: one that is in the log changes nothing more (K2). */
  id: string
  at: number
  actorId: string
  command: Command
  event: Event
  changes: Change[]
}
