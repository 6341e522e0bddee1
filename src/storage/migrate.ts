import type { Table } from 'dexie'
import type { Change } from '@/domain/command/change'
import type { LogEntry } from '@/domain/commands'
import { sharing } from '@/domain/catalogue/sharing'
import { shippedCatalogues } from '@/domain/catalogue/shipped'
import type { Catalogue, Permission } from '@/domain/model/catalogue'
import type { Account, Person } from '@/domain/model/rows'
import type { TableName } from '@/domain/model/tables'
import { passwordId } from '@/storage/commands/secrets'
import { SCHEMA_VERSION, tallyOf, writtenTables } from '@/storage/database/db'
import type { Db, Setting } from '@/storage/database/db'
import { faultOf } from '@/storage/database/faults'

// What each release brought is done in turn. Rows that cannot be read stay as they are, to be set aside (K4).

/** Brings the data of an older release to the current schema, in one transaction; the first tab to come does it. */
export async function migrate(db: Db): Promise<void> {
  try {
    await db.transaction('rw', writtenTables, async () => {
      const schema = (await db.settings.get('schema'))?.value ?? SCHEMA_VERSION
      if (schema < 3) await migrateToSchema3(db)
      if (schema < 4) await migrateToSchema4(db)
      if (schema < SCHEMA_VERSION) await db.settings.put({ key: 'schema', value: SCHEMA_VERSION })
    })
  } catch (error) {
    throw faultOf(error)
  }
}

/**
 * App sessions and settings have standard names, a person's row says with which password they sign in, and a permission
 * says what it requires.
 */
async function migrateToSchema3(db: Db): Promise<void> {
  const loginOf = await readLogins(db)
  await Promise.all([
    migrateRows(db.people, (person) => migratePerson(person, loginOf)),
    migrateRows(db.catalogues, withShippedRequires),
    migrateRows(db.log, (entry) => migrateEntry(entry, loginOf)),
    renameSetting(db, 'grown', 'seeded'),
    renameSetting(db, 'crowd', 'generatedUsers'),
  ])
}

/** A catalogue has its terms, an account says of which catalogue its plan is, and a tally whether it was changed. */
async function migrateToSchema4(db: Db): Promise<void> {
  const catalogues = await db.catalogues.toArray()
  const catalogueOfPlan = (planId: string) => catalogues.find((one) => hasPlan(one, planId))?.id ?? ''
  await Promise.all([
    migrateRows(db.catalogues, withShippedTerms),
    migrateRows(db.accounts, (account) => withCatalogueId(account, catalogueOfPlan)),
    migrateRows(db.log, (entry) => entryWithCatalogueIds(entry, catalogueOfPlan)),
    migrateRows(db.tallies, ({ primaryId, users }) => tallyOf(primaryId, users)),
  ])
}

/** A row that cannot be read stays as it is. */
const migrateRows = <T, K>(table: Table<T, K>, migrateRow: (row: T) => T) =>
  table.toCollection().modify((row, ref) => {
    try {
      ref.value = migrateRow(row)
    } catch {
      // To be set aside.
    }
  })

type LoginOf = (personId: string) => Person['login']

/** Who ended has no password left; with `own` nobody gets in should the login come back. */
async function readLogins(db: Db): Promise<LoginOf> {
  const [secretIds, ended] = await Promise.all([
    db.secrets.toCollection().primaryKeys(),
    db.people.filter(({ status }) => status === 'ended').primaryKeys(),
  ])
  const own = new Set([...secretIds, ...ended.map(passwordId)])
  return (personId) => (own.has(passwordId(personId)) ? 'own' : 'demo')
}

async function renameSetting(db: Db, before: string, key: Setting['key']): Promise<void> {
  const setting = await db.settings.get(before)
  if (!setting) return
  await db.settings.put({ ...setting, key })
  await db.settings.delete(before)
}

const migratePerson = (person: Person, loginOf: LoginOf): Person => ({
  ...person,
  login: loginOf(person.id),
})

/** Fills what the shipped catalogue requires, as far as every role keeps it: nobody loses anything. */
function withShippedRequires(catalogue: Catalogue): Catalogue {
  const { id, areas, roles } = catalogue
  const shipped = permissionsIn(shippedCatalogues.find((one) => one.id === id)?.areas ?? [])
  const grantable = new Set(permissionsIn(areas).flatMap((one) => (one.grantable ? one.id : [])))
  const isKept = (permission: string, required: string) =>
    grantable.has(required) &&
    roles.every(({ permissions }) => !permissions.includes(permission) || permissions.includes(required))
  const withRequires = (permission: Permission): Permission => {
    const requires = shipped.find((one) => one.id === permission.id)?.requires ?? []
    return { ...permission, requires: requires.filter((required) => isKept(permission.id, required)) }
  }
  return {
    ...catalogue,
    areas: areas.map((area) => ({ ...area, permissions: area.permissions.map(withRequires) })),
  }
}

/** The words of the shipped catalogue that it was made from, and labels that no longer read alike in two places. */
function withShippedTerms(catalogue: Catalogue): Catalogue {
  const shipped = shippedCatalogues.find(({ id }) => id === catalogue.id) ?? sharing
  const labels = new Map(permissionsIn(shipped.areas).map(({ id, label }) => [id, label]))
  return {
    ...catalogue,
    terms: shipped.terms,
    areas: catalogue.areas.map((area) => ({
      ...area,
      permissions: area.permissions.map((one) => ({ ...one, label: labels.get(one.id) ?? one.label })),
    })),
  }
}

const hasPlan = ({ plans }: Catalogue, planId: string) =>
  Array.isArray(plans) && plans.some(({ id }) => id === planId)

type CatalogueOfPlan = (planId: string) => string

const withCatalogueId = <Row extends Account>(row: Row, catalogueOfPlan: CatalogueOfPlan): Row =>
  row.kind === 'primary' ? { ...row, catalogueId: catalogueOfPlan(row.planId) } : row

function entryWithCatalogueIds(entry: LogEntry, catalogueOfPlan: CatalogueOfPlan): LogEntry {
  const { command, event, changes } = entry
  return {
    ...entry,
    command:
      command.type === 'OpenAccount'
        ? { ...command, catalogueId: catalogueOfPlan(command.planId) }
        : 'catalogue' in command
          ? { ...command, catalogue: withShippedTerms(command.catalogue) }
          : command,
    event: event.type === 'AccountOpened' ? { ...event, catalogueId: catalogueOfPlan(event.plan) } : event,
    changes: changes.map((change) => {
      if (change.table === 'catalogues') return withRows(change, withShippedTerms)
      if (change.table === 'accounts') return withRows(change, (row) => withCatalogueId(row, catalogueOfPlan))
      return change
    }),
  }
}

function withRows<Row>(
  change: Change & { before?: Row; after?: Row },
  migrateRow: (row: Row) => Row,
): Change {
  const { before, after } = change
  return {
    ...change,
    ...(before && { before: migrateRow(before) }),
    ...(after && { after: migrateRow(after) }),
  } as Change
}

const permissionsIn = (areas: Catalogue['areas']): Permission[] =>
  areas.flatMap(({ permissions }) => permissions)

/** Names in the log by what they are called now: commands, events, their fields, and the table. */
const RENAMED = new Map([
  ['SignInDevice', 'SignInApp'],
  ['SignOutDevice', 'SignOutApp'],
  ['DeviceSignedIn', 'AppSignedIn'],
  ['DeviceSignedOut', 'AppSignedOut'],
  ['deviceId', 'appSessionId'],
  ['devices', 'appSessions'],
])
const rename = (name: string) => RENAMED.get(name) ?? name

const withRenamedFields = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [rename(name), value as unknown])) as T

function migrateEntry({ command, event, changes, ...entry }: LogEntry, loginOf: LoginOf): LogEntry {
  return {
    ...entry,
    command: {
      ...withRenamedFields(command),
      type: rename(command.type),
      ...('catalogue' in command && { catalogue: withShippedRequires(command.catalogue) }),
    } as LogEntry['command'],
    event: {
      ...withRenamedFields(event),
      type: rename(event.type),
      ...('replaced' in event && { replaced: withRenamedFields(event.replaced) }),
    } as LogEntry['event'],
    changes: changes.map(({ table, key, before, after }) => {
      const migrateRow = (row: unknown) => migrateTableRow(table, row, loginOf)
      return {
        table: rename(table),
        key,
        ...(before && { before: migrateRow(before) }),
        ...(after && { after: migrateRow(after) }),
      } as Change
    }),
  }
}

function migrateTableRow(table: TableName, row: unknown, loginOf: LoginOf): unknown {
  if (table === 'people') return migratePerson(row as Person, loginOf)
  return table === 'catalogues' ? withShippedRequires(row as Catalogue) : row
}
