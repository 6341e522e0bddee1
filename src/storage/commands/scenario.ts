import type { Envelope } from '@/domain/command/envelope'
import type { Refusal } from '@/domain/command/refusal'
import { SCENARIO } from '@/storage/database/db'
import type { Setting } from '@/storage/database/db'

/**
 * Refuses a form that was opened on a scenario which another tab has replaced; before anything else, since nothing that
 * it is about is there any more.
 */
export function scenarioReplaced(
  { seen = {} }: Pick<Envelope, 'seen'>,
  settings: readonly Setting[],
): Refusal | undefined {
  const revision = seen[SCENARIO]
  const now = settings.find(({ key }) => key === 'loaded')?.value ?? 0
  if (revision === undefined || revision === 0 || revision === now) return undefined
  return {
    code: 'changed-since',
    seen: [{ row: SCENARIO, revision }],
    now: [{ row: SCENARIO, revision: 0 }],
  }
}

/** The revisions of rows that a form has seen. */
export function rowsSeen({ [SCENARIO]: _, ...rows }: Record<string, number>): Record<string, number> {
  return rows
}
