import { applyChanges } from '@/domain/command/change'
import type { Change } from '@/domain/command/change'
import { isNewId } from '@/domain/command/envelope'
import type { Envelope } from '@/domain/command/envelope'
import type { Command, Event, LogEntry } from '@/domain/commands'
import { decide, scopeOf } from '@/domain/commands'
import type { Facts } from '@/domain/command/facts'
import type { Refusal } from '@/domain/command/refusal'
import type { TableName } from '@/domain/model/tables'
import { activityOf } from './activity'
import { assertSchemaVersion } from '@/storage/database/db'
import { tallyOf, writtenTables } from '@/storage/database/db'
import type { Db, Secret } from '@/storage/database/db'
import { faultOf } from '@/storage/database/faults'
import { isLogEntry } from '@/storage/database/other-rows'
import { loadFacts } from '@/storage/facts/load-facts'
import { readClock } from '@/storage/database/clock'
import { personAttemptsId, readRetryMoment, recordWrongTry } from './attempts'
import { isCodeUnused } from './prepare'
import type { SubmittedCode } from './prepare'
import { rowsSeen, scenarioReplaced } from './scenario'
import { endedSecretIds } from './secrets'

/** The answer to a command: the event, or the refusal that says why not. */
export type CommandResult = { event: Event } | { refusal: Refusal }

/** A command on its way: everything but the moment, which the transaction sets. */
export interface CommandRequest {
  command: Command
  envelope: Omit<Envelope, 'at'>
  /** Stored beside the rows, neither logged nor exported. */
  secrets: Secret[]
  /** The code of an authenticator that came with it: it counts once. */
  submittedCode?: SubmittedCode | undefined
  deviceTime: () => number
}

/**
 * The one way to write: in one transaction the facts are loaded, the command is decided on them, and rows, log
 * and secrets are stored. A command id that the log knows answers as it did (K2); a refusal stores nothing
 * but that a code was wrong.
 */
export async function execute(db: Db, request: CommandRequest): Promise<CommandResult> {
  const { command, secrets } = request
  try {
    return await db.transaction('rw', writtenTables, async (): Promise<CommandResult> => {
      const deviceTime = request.deviceTime()
      const { submittedCode } = request
      const attempts = personAttemptsId(request.envelope.actorId)
      const [loggedEntry, clock, facts, codeUnused] = await Promise.all([
        db.log.where('id').equals(request.envelope.id).first(),
        readClock(db, deviceTime),
        loadFacts(db, scopeOf(command, request.envelope.actorId), request.envelope.actorId, deviceTime),
        submittedCode ? isCodeUnused(db, submittedCode) : true,
      ])
      assertSchemaVersion(clock.settings)
      if (loggedEntry) return repeatResult(loggedEntry, request)
      const refusal = scenarioReplaced(request.envelope, clock.settings)
      if (refusal) return { refusal }
      const envelope: Envelope = { ...request.envelope, at: clock.at }
      if (envelope.seen) envelope.seen = rowsSeen(envelope.seen)
      if (!codeUnused) envelope.proofs = { code: 'wrong' }
      const retryAt = submittedCode && (await readRetryMoment(db, attempts, clock.at))
      if (retryAt !== undefined) envelope.proofs = { ...envelope.proofs, retryAt }
      const decision = decide(facts, command, envelope)
      if ('refusal' in decision) {
        const isWrongTry = submittedCode && !(submittedCode.correct && codeUnused)
        if (isWrongTry && decision.refusal.code === 'code-wrong') await recordWrongTry(db, attempts, clock.at)
        return decision
      }
      const { changes, event } = decision
      const { id, actorId, at } = envelope
      const entry = { seq: clock.lastSeq + 1, id, at, actorId, command, event, changes }
      assertValid(entry)
      const activity = activityOf(entry)
      const endedSecrets = endedSecretIds(changes)
      await Promise.all([
        ...writeChanges(db, changes, envelope),
        ...writeTallies(db, facts, changes),
        db.log.add(entry),
        activity && db.activity.put(activity),
        secrets.length > 0 ? db.secrets.bulkPut(secrets) : undefined,
        endedSecrets.length > 0 ? db.secrets.bulkDelete(endedSecrets) : undefined,
        clock.offset === clock.stored ? undefined : db.settings.put({ key: 'clock', value: clock.offset }),
      ])
      return { event }
    })
  } catch (error) {
    throw faultOf(error)
  }
}

/** No command stores a row that its own schema would set aside (K4): that is a bug of who made the command. */
function assertValid(entry: LogEntry): void {
  if (isLogEntry(entry)) return
  throw new Error('A command would have stored what is no row.')
}

/** The answer of an id that was accepted before (K2); it belongs to its actor and its command. */
function repeatResult(entry: LogEntry, { command, envelope }: CommandRequest): CommandResult {
  if (!isLogEntry(entry)) throw new Error('The log entry of a command was changed.')
  const same = entry.actorId === envelope.actorId && JSON.stringify(entry.command) === JSON.stringify(command)
  if (!same) throw new Error('The id of a command was used for another one.')
  return { event: entry.event }
}

function writeChanges(db: Db, changes: readonly Change[], envelope: Envelope): PromiseLike<unknown>[] {
  return [...new Set(changes.map(({ table }) => table))].flatMap((table) =>
    writeTable(db, table, changes, envelope),
  )
}

/** Rows with an id of the command are added, so that an id which exists already fails the whole transaction. */
function writeTable(
  db: Db,
  table: TableName,
  all: readonly Change[],
  envelope: Envelope,
): PromiseLike<unknown>[] {
  const changes = all.filter((change) => change.table === table)
  const rows = changes.flatMap(({ before, key, after }) =>
    after ? [{ row: after, isNew: !before && isNewId(envelope, key) }] : [],
  )
  const newRows = rows.flatMap(({ row, isNew }) => (isNew ? row : []))
  const otherRows = rows.flatMap(({ row, isNew }) => (isNew ? [] : row))
  const deletedKeys = changes.flatMap(({ key, after }) => (after ? [] : key))
  const writes: PromiseLike<unknown>[] = []
  if (newRows.length > 0) writes.push(db.table(table).bulkAdd(newRows))
  if (otherRows.length > 0) writes.push(db.table(table).bulkPut(otherRows))
  if (deletedKeys.length > 0) writes.push(db.table(table).bulkDelete(deletedKeys))
  return writes
}

/** Also a tally that stays the same: if it was changed by hand, it is right again (K4). */
function writeTallies(db: Db, facts: Facts, changes: readonly Change[]): PromiseLike<unknown>[] {
  const { users } = applyChanges(facts, changes)
  return [...users].map(([primaryId, count]) => db.tallies.put(tallyOf(primaryId, count)))
}
