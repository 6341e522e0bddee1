import * as v from 'valibot'
import type { SetAsideRow } from '@/domain/model/tables'
import { Email, InvitationHistory, InvitationStatus, endIn, grantId } from '@/domain/model/rows'
import type { Account, Grant, Invitation, Mail, Person } from '@/domain/model/rows'
import type { Plan } from '@/domain/model/catalogue'
import type { Db } from '@/storage/database/db'
import * as read from '@/storage/database/reads'
import { isValid, validRows } from '@/storage/database/valid-rows'

// What takes a seat in a tree, found whatever was changed in it (K4): a grant by its index or its key, an open
// invitation by its index or its mail.

/** A larger plan would make counting slow: its users are counted by a tally, and only the readable ones by address. */
const MAX_COUNTED_SEATS = 500
export const areSeatsCounted = ({ seats }: Plan): boolean => seats !== null && seats <= MAX_COUNTED_SEATS

/** A row of which nothing is certain. */
type StoredRow = Partial<Record<string, unknown>>

export interface LoadedUsers {
  /** How many, those set aside among them. */
  users: number
  grants: Grant[]
  people: Person[]
  setAside: SetAsideRow[]
}

/** The users of a tree with all their grants; `accounts`: those of the tree. */
export async function loadUsers(
  db: Db,
  primaryId: string,
  accounts: readonly Account[],
): Promise<LoadedUsers> {
  const ids = accounts.map(({ id }) => id)
  const [indexed, ...keys] = await Promise.all([
    read.treeRange(db.grants, '[primaryId+personId]', primaryId).toArray(),
    ...ids.map((id) => db.grants.where('id').startsWith(grantId(id, '')).primaryKeys()),
  ])
  const found = new Set(indexed.map(({ id }) => id))
  const others = await read.getMany(
    db.grants,
    keys.flat().filter((key) => !found.has(key)),
  )
  return splitGrants(db, primaryId, ids, [...indexed, ...others])
}

/** The grants of some people in a tree that were set aside, for a tree whose users are too many to read. */
export async function loadSetAsideGrants(
  db: Db,
  primaryId: string,
  accounts: readonly Account[],
  personIds: readonly string[],
): Promise<SetAsideRow[]> {
  const ids = accounts.map(({ id }) => id)
  const keys = ids.flatMap((id) => personIds.map((personId) => grantId(id, personId)))
  const [byKey, byPerson] = await Promise.all([
    read.getMany(db.grants, keys),
    read.getManyInTree(db.grants, primaryId, 'personId', personIds),
  ])
  const rows = new Map([...byKey, ...byPerson].map((row) => [row.id, row]))
  return (await splitGrants(db, primaryId, ids, [...rows.values()])).setAside
}

/** Tells the grants of a tree that are in order from those that are not. */
async function splitGrants(
  db: Db,
  primaryId: string,
  accountIds: readonly string[],
  rows: readonly Grant[],
): Promise<LoadedUsers> {
  const inTree = new Set(accountIds)
  const valid = rows.filter(
    (row) => isValid('grants', row) && row.primaryId === primaryId && inTree.has(row.accountId),
  )
  const people = await read.peopleById(
    db,
    valid.map(({ personId }) => personId),
  )
  const known = new Set(people.map(({ id }) => id))
  const grants = valid.filter(({ personId }) => known.has(personId))
  const taken = new Set(grants.map(({ id }) => id))
  const setAside = await setAsideGrants(
    db,
    primaryId,
    inTree,
    rows.filter(({ id }) => !taken.has(id)),
  )
  const users = new Set([...grants, ...setAside].map(({ personId }) => personId)).size
  return { users, grants, people, setAside }
}

async function setAsideGrants(
  db: Db,
  primaryId: string,
  inTree: ReadonlySet<string>,
  rows: readonly StoredRow[],
): Promise<SetAsideRow[]> {
  if (rows.length === 0) return []
  const named = rows.map((row) => ({ row, ...partsOf(row) }))
  const unknown = named.filter(({ accountId }) => !inTree.has(accountId))
  const elsewhere = await read.accountsById(
    db,
    unknown.map(({ accountId }) => accountId),
  )
  const elsewhereIds = new Set(elsewhere.map(({ id }) => id))
  const own = named.filter(({ accountId }) => !elsewhereIds.has(accountId))
  return Promise.all(
    own.map(async ({ row, accountId, personId }) => {
      const email = await addressOf(db, personId, row)
      return {
        ...{ table: 'grants' as const, key: String(row['id']), primaryId, personId },
        ...(inTree.has(accountId) && { accountId }),
        ...(email !== undefined && { email }),
      }
    }),
  )
}

/** Account and person of a grant: its key has both, whatever else was changed. */
function partsOf({ id, accountId, personId }: StoredRow): { accountId: string; personId: string } {
  const [keyAccount = '', ...rest] = String(id).split('/')
  const keyPerson = rest.join('/')
  if (keyPerson !== '') return { accountId: keyAccount, personId: keyPerson }
  return { accountId: String(accountId), personId: String(personId) }
}

/** The address of a person, whose own row may be unreadable: then as it was invited. */
async function addressOf(db: Db, personId: string, { invitationId }: StoredRow): Promise<string | undefined> {
  const person: StoredRow | undefined = await db.people.get(personId)
  const invited: StoredRow | undefined =
    typeof invitationId === 'string' ? await db.invitations.get(invitationId) : undefined
  return emailIn(person) ?? emailIn(invited)
}

function emailIn(row: StoredRow | undefined): string | undefined {
  const email = row?.['email']
  return v.is(Email, email) ? email : undefined
}

/** The open invitations of a tree after a moment (UTC ms), and those that were set aside. */
export async function loadOpenInvitations(
  db: Db,
  primaryId: string,
  accounts: readonly Account[],
  moment: number,
): Promise<{ open: Invitation[]; setAside: SetAsideRow[] }> {
  const inTree = new Set(accounts.map(({ id }) => id))
  const [indexed, mails] = await Promise.all([
    read.storedInvitationsOpenAfter(db, primaryId, moment),
    read.mailsExpiringAfter(db, primaryId, moment),
  ])
  const lastMails = new Map(mails.toSorted((a, b) => a.at - b.at).map((mail) => [mail.invitationId, mail]))
  const found = new Set(indexed.map(({ id }) => id))
  const others = await db.invitations.bulkGet([...lastMails.keys()].filter((id) => !found.has(id)))
  const rows = [...indexed, ...others.flatMap((row) => row ?? [])]
  const isSound = (row: Invitation) =>
    isValid('invitations', row) &&
    row.primaryId === primaryId &&
    row.offers.every(({ accountId }) => inTree.has(accountId))
  const changed = rows.filter((row) => !isSound(row) && !hasEnded(row))
  const strays = await sentElsewhere(
    db,
    primaryId,
    changed.flatMap(({ id }) => (lastMails.has(id) ? [] : id)),
  )
  return {
    open: indexed.filter(isSound),
    setAside: changed.flatMap((row) =>
      strays.has(row.id) ? [] : setAsideInvitation(primaryId, row, lastMails.get(row.id)),
    ),
  }
}

function setAsideInvitation(primaryId: string, row: StoredRow, mail: Mail | undefined): SetAsideRow {
  const email = mail?.to ?? emailIn(row)
  return {
    ...{ table: 'invitations', key: String(row['id']), primaryId },
    ...(email !== undefined && { email }),
    ...(mail && { expiresAt: mail.expiresAt }),
  }
}

/** Invitations whose first mail belongs to another tree: there they take their seat. */
async function sentElsewhere(
  db: Db,
  primaryId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const mails = ids.length === 0 ? [] : validRows('mails', await db.mails.bulkGet([...ids]))
  return new Set(mails.flatMap(({ id, primaryId: tree }) => (tree === primaryId ? [] : id)))
}

/** Whether an invitation is over, by its status or its history, whichever can be read; if they differ it is not. */
function hasEnded({ status, history }: StoredRow): boolean {
  const ends = [
    v.is(InvitationStatus, status) ? status : undefined,
    v.is(InvitationHistory, history) ? endIn(history) : undefined,
  ].filter((end) => end !== undefined)
  return ends.length > 0 && !ends.includes('pending')
}

/** API keys and app sessions of some people in a tree that were set aside. */
export async function loadSetAsideCredentials(
  db: Db,
  primaryId: string,
  accounts: readonly Account[],
  personIds: readonly string[],
): Promise<SetAsideRow[]> {
  const inTree = new Set(accounts.map(({ id }) => id))
  const rows = await Promise.all(
    (['apiKeys', 'appSessions'] as const).map(async (table) => {
      const stored = await read.rowsOfPeople<StoredRow>(db.table(table), personIds)
      const own = stored.filter(
        (row) => row['primaryId'] === primaryId || inTree.has(String(row['accountId'])),
      )
      return setAsideCredentials(table, primaryId, own)
    }),
  )
  return rows.flat()
}

/** What can still be read of API keys or app sessions that were set aside. */
export const setAsideCredentials = (
  table: 'apiKeys' | 'appSessions',
  primaryId: string,
  rows: readonly object[],
): SetAsideRow[] =>
  rows.flatMap((row: StoredRow) => {
    if (isValid(table, row)) return []
    const { id, accountId, personId } = row
    return {
      ...{ table, key: String(id), primaryId },
      ...(typeof accountId === 'string' && { accountId }),
      ...(typeof personId === 'string' && { personId }),
    }
  })
