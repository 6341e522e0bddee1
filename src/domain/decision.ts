import type { Change } from './changes'
import type { Event } from './events'
import type { Refusal } from './refusals'

/** The answer to a command: what changes and what happened, or why not. */
export type Decision = { changes: Change[]; event: Event } | { refusal: Refusal }
