import type { Change } from './change'
import type { Event } from './event'
import type { Refusal } from './refusal'

/** The answer to a command: what changes and what happened, or why not. */
export type Decision = { changes: Change[]; event: Event } | { refusal: Refusal }
