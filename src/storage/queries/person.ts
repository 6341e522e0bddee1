import { grantId } from '@/domain/model/rows'
import type { ApiKey, AppSession, Person } from '@/domain/model/rows'
import type { Inviter } from '@/domain/users/row'
import { activityId } from '@/storage/database/db'
import { validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'
import type { Db } from '@/storage/database/db'
import { isActivity } from '@/storage/database/other-rows'
import * as read from '@/storage/database/reads'
import { validRows } from '@/storage/database/valid-rows'
import { isRefused } from '@/storage/facts/authorize-read'
import type { AccountParams, Refused } from '@/storage/facts/authorize-read'
import { compareLatestFirst } from './order'
import type { SortParams } from './order'
import type { SharingRow, SharingSelection } from './sharing'
import { sharingSelection } from './sharing-selection'
import { invitersIn, readInviters } from './user-rows'

/** Invitations to one address whose histories are shown. */
const MAX_HISTORIES = 20

export interface PersonParams extends AccountParams, SortParams {
  /** Id of a person or of an invitation; an accepted one leads to the person. */
  key: string
}

/** Everything about one person in the tree of an account, as far as the reader may know. */
export interface PersonDetails extends Validity {
  /** *Share account* for this person: with what the reader may give, and what forms need. */
  sharing: SharingSelection
  /** The user or the owner; else the pending invitation, or the latest that has ended. */
  row: SharingRow
  /** A pending invitation besides the access. */
  invited?: SharingRow
  login?: PersonLogin
  /** Since when there is access to an account, and who gave it. */
  given: { accountId: string; accountName: string; since: number; by?: Inviter }[]
  apiKeys: ApiKey[]
  appSessions: AppSession[]
  /** Ids of the invitations whose history may be read, the latest first. */
  invitationIds: string[]
}

export interface PersonLogin {
  username: string
  twoFactor: boolean
  /** Time of the last accepted command in the tree (UTC ms). */
  lastActive?: number
  since: number
}

/** One person of the tree of an account; found by key, however many there are. */
export async function person(
  db: Db,
  params: PersonParams,
  deviceTime: number,
): Promise<PersonDetails | Refused> {
  const { key, ...account } = params
  const found = await findByKey(db, params)
  const keys = [key, ...found.people.map(({ id }) => id), ...found.invitations.map(({ id }) => id)]
  const sharing = await sharingSelection(db, { ...account, keys }, deviceTime)
  if (isRefused(sharing)) return sharing
  const rows = [...sharing.rows, ...sharing.past]
  const visible = new Set(sharing.choices.map(({ accountId }) => accountId))
  const accepted = found.invitations.filter(
    ({ status, offers }) => status === 'accepted' && offers.some(({ accountId }) => visible.has(accountId)),
  )
  const isKnown = rows.some((row) => row.key === key) || accepted.some(({ id }) => id === key)
  const user = rows.find(({ personId }) => personId !== undefined)
  const invited = rows.find(({ kind, status }) => kind === 'invitation' && status === 'pending')
  const row = user ?? invited ?? rows[0]
  if (!isKnown || !row) return { refusal: { code: 'not-found', what: 'person', id: key } }
  const login = found.people.find(({ id }) => id === row.personId)
  return {
    sharing,
    row,
    ...(user && invited && { invited }),
    ...(login && { login: await loginOf(db, login, sharing) }),
    ...(await heldBy(db, row, sharing, visible)),
    invitationIds: [...found.invitations]
      .filter((one) => accepted.includes(one) || rows.some(({ key: id }) => id === one.id))
      .sort(compareLatestFirst)
      .slice(0, MAX_HISTORIES)
      .map(({ id }) => id),
    ...validity(sharing.at, [sharing.until ?? Infinity]),
  }
}

/** Who may be meant, seen by the reader or not: a person's invitations go to the address of the login. */
async function findByKey(db: Db, { key, accountId }: PersonParams) {
  const [[account], [invitation], [login]] = await Promise.all([
    read.accountsById(db, [accountId]),
    read.invitationsById(db, [key]),
    read.peopleById(db, [key]),
  ])
  const email = invitation?.email ?? login?.email
  const emails = email === undefined ? [] : [email]
  const [people, invitations] = await Promise.all([
    read.peopleByEmail(db, emails),
    read.invitationsTo(db, account?.primaryId, emails),
  ])
  return { people: people.filter(({ status }) => status === 'active'), invitations }
}

async function loginOf(db: Db, { id, username, twoFactor, since }: Person, { tree }: SharingSelection) {
  const activity = await db.activity.get(activityId(tree.primary.id, id))
  return { username, twoFactor, since, ...(isActivity(activity) && { lastActive: activity.at }) }
}

/** Grants, keys and app sessions of a user, on the accounts whose people the reader may see. */
async function heldBy(
  db: Db,
  { personId, accesses }: SharingRow,
  { tree }: SharingSelection,
  visible: ReadonlySet<string>,
): Promise<Pick<PersonDetails, 'given' | 'apiKeys' | 'appSessions'>> {
  if (personId === undefined) return { given: [], apiKeys: [], appSessions: [] }
  const primaryId = tree.primary.id
  const [stored, apiKeys, appSessions] = await Promise.all([
    db.grants.bulkGet(accesses.map(({ accountId }) => grantId(accountId, personId))),
    read.apiKeysOf(db, primaryId, [personId]),
    read.appSessionsOf(db, primaryId, [personId]),
  ])
  const grants = validRows('grants', stored)
  const inviters = invitersIn(
    tree,
    await readInviters(
      db,
      primaryId,
      grants.map(({ grantedBy }) => grantedBy),
    ),
  )
  const isVisible = ({ accountId }: { accountId: string }) => visible.has(accountId)
  return {
    given: accesses.flatMap(({ accountId, accountName }) => {
      const grant = grants.find((one) => one.accountId === accountId)
      const by = grant && inviters.get(grant.grantedBy)
      return grant ? [{ accountId, accountName, since: grant.since, ...(by && { by }) }] : []
    }),
    apiKeys: apiKeys.filter(isVisible),
    appSessions: appSessions.filter(isVisible),
  }
}
