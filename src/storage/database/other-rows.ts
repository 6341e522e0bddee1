import * as v from 'valibot'
import { LAST_MOMENT, Time } from '@/domain/model/rows'
import { tableNames } from '@/domain/model/tables'
import type { LogEntry } from '@/domain/commands'
import { MAX_SEQ } from './clock'
import { isTallyIntact } from './db'
import type { Activity } from './db'
import { isValid } from './valid-rows'

// Schemas of the tables that are not of the rules: their rows are checked as all others are (V11).

const Text = v.pipe(v.string(), v.minLength(1))
const Named = v.looseObject({ type: Text })
const StoredRow = v.looseObject({})

const Log = v.strictObject({
  seq: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_SEQ)),
  id: Text,
  at: v.pipe(Time, v.maxValue(LAST_MOMENT)),
  actorId: Text,
  command: Named,
  event: Named,
  changes: v.array(
    v.pipe(
      v.strictObject({
        table: v.picklist(tableNames),
        key: Text,
        before: v.exactOptional(StoredRow),
        after: v.exactOptional(StoredRow),
        setAside: v.exactOptional(StoredRow),
      }),
      v.check(({ table, before, after }) =>
        [before, after].every((row) => row === undefined || isValid(table, row)),
      ),
    ),
  ),
})

export const otherSchemas = {
  log: Log,
  activity: v.strictObject({ id: Text, at: Time }),
  signInAttempts: v.strictObject({ id: Text, triedAt: v.array(Time) }),
  openedMails: v.strictObject({ id: Text }),
  settings: v.strictObject({ key: Text, value: v.number() }),
  tallies: v.pipe(
    v.strictObject({ primaryId: Text, users: v.number(), again: v.number() }),
    v.check((tally) => isTallyIntact(tally)),
  ),
} as const

export const isLogEntry = (row: unknown): row is LogEntry => v.is(Log, row)

export const isActivity = (row: unknown): row is Activity => v.is(otherSchemas.activity, row)
