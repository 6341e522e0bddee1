import type { Change } from './changes'
import type { Command } from './commands'
import type { Event } from './events'

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
