import type { LogEntry } from '@/domain/commands'
import { DESIGNER, NOBODY } from '@/domain/command/envelope'
import { activityId } from '@/storage/database/db'
import type { Activity } from '@/storage/database/db'

/** Who was active in which tree by an accepted command; nothing for the designer and for people without a login. */
export function activityOf({ actorId, at, event }: LogEntry): Activity | undefined {
  if (actorId === DESIGNER || actorId === NOBODY) return undefined
  const primaryId =
    'primaryId' in event ? event.primaryId : 'accountId' in event ? event.accountId : undefined
  return primaryId === undefined ? undefined : { id: activityId(primaryId, actorId), at }
}

/** When each was last active, after a whole log. */
export function activitiesOf(log: readonly LogEntry[]): Activity[] {
  return [...new Map(log.flatMap((entry) => activityOf(entry) ?? []).map((one) => [one.id, one])).values()]
}
