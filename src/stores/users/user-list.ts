import type { CompareNames } from '@/domain/users/collation'
import type { UserRow } from '@/domain/users/row'
import {
  appendUsers,
  changeLanguage,
  emptyUserIndex,
  inviterIds,
  replaceUsers,
  sortByColumn,
  updateInviters,
} from '@/domain/users/user-index'
import type { UserIndex } from '@/domain/users/user-index'
import type { AccountParams } from '@/storage/facts/authorize-read'
import type { UsersFirstPage } from '@/storage/queries/users'
import type { UsersRevision } from '@/storage/queries/users-changed'
import type { Workspace } from '@/storage/workspace'
import { runInSlices, whenIdle, yieldToMain } from './scheduling'

/** Number of users on the first page and on each following one. */
export const PAGE_SIZE = 50
/** A page is read only for a row at most this many rows away. */
const MAX_PAGE_DISTANCE = 4 * PAGE_SIZE
/** Number of users per read; processing them takes less than a frame. */
const BATCH_SIZE = 1000
/** Interval for updating a list while it is read (ms). */
const PROGRESS_INTERVAL = 250

/** The users of an account as far as they are read; a new object on every change. */
export type UserList =
  /** Only the first pages are read; reading all users waits until the browser is idle. */
  | { phase: 'first'; first: UsersFirstPage; rows: readonly UserRow[] }
  /** All users are being read in batches; `index` holds those read so far and is absent at first. */
  | { phase: 'reading'; first: UsersFirstPage; rows: readonly UserRow[]; read: number; index?: UserIndex }
  /** All users are in memory and are kept up to date. */
  | { phase: 'complete'; first: UsersFirstPage; index: UserIndex }

interface UserListOptions {
  queries: Workspace['queries']
  params: AccountParams
  /** Order of names in the current language. */
  compareNames: CompareNames
  /** Whether all users are needed now; otherwise they are read while the browser is idle. */
  isUrgent: () => boolean
  /** Aborted when the list is no longer needed: nothing is read or published afterwards. */
  signal: AbortSignal
  publish: (list: UserList) => void
  onError: (error: unknown) => void
}

/**
 * The users of one account as one person may see them. Each first page carries the revision at which it was
 * read, so only what has changed since then is read again; if that is unknown, all users are read again. Each
 * first page is followed up once, so that constant changes cause no endless loop.
 */
export function createUserList(options: UserListOptions, firstAnswer: UsersFirstPage) {
  const { queries, params, isUrgent, signal, publish, onError } = options
  let { compareNames } = options
  let phase: UserList['phase'] = 'first'
  let first = firstAnswer
  /** Rows after the first page, the cursor of the next page, and the index of the row to reach. */
  let laterRows: UserRow[] = []
  let cursor = first.next
  let requestedRow = -1
  let isReadingPage = false
  /** All users read so far, and their revision once all are read. */
  let index: UserIndex | undefined
  let revision: UsersRevision | undefined
  let readingSince = 0
  let isCatchingUp = false
  let publishedAt = 0
  let expedite = () => {}

  const isDue = (since: number) => performance.now() - since > PROGRESS_INTERVAL
  const firstRows = () => [...first.rows.filter(isCurrent), ...laterRows]
  const inBackground = (work: Promise<void>) =>
    void work.catch((error: unknown) => {
      if (!signal.aborted) onError(error)
    })

  function publishNow() {
    publishedAt = performance.now()
    if (phase === 'first' || !index) publish({ phase: 'first', first, rows: firstRows() })
    else if (phase === 'complete') publish({ phase, first, index })
    else {
      const shown = isDue(readingSince) ? { index } : {}
      publish({ phase, first, rows: firstRows(), read: index.size, ...shown })
    }
  }

  /** Takes over a new first page. */
  function update(answer: UsersFirstPage) {
    first = answer
    laterRows = []
    cursor = first.next
    publishNow()
    inBackground(catchUp())
    inBackground(readPages())
  }

  /** Brings the list up to the latest first page; one run at a time. */
  async function catchUp() {
    if (isCatchingUp) return
    isCatchingUp = true
    try {
      let target: UsersFirstPage | undefined
      while (target !== first) {
        target = first
        const isChanged = await applyChanges(target)
        if (!isChanged) await readAll(target)
        // Later changes are applied before the list is shown, for at most `PROGRESS_INTERVAL`.
        if (revision && (target === first || (isChanged && isDue(publishedAt)))) {
          phase = 'complete'
          publishNow()
        }
      }
    } finally {
      isCatchingUp = false
    }
  }

  /** Reads all users in batches, letting the page respond; stops if the actor may not see them any more. */
  async function readAll(start: UsersFirstPage) {
    revision = undefined
    if (phase !== 'first') {
      phase = 'first'
      publishNow()
    }
    if (start.next && !isUrgent())
      await Promise.race([whenIdle(), new Promise<void>((resolve) => (expedite = resolve))])
    signal.throwIfAborted()
    const roleIds = start.tree.catalogue.roles.map(({ id }) => id)
    index = emptyUserIndex({ roleIds, compareNames })
    appendUsers(index, start.next ? start.rows.filter(isOwnerOrInvitation) : start.rows)
    readingSince = performance.now()
    for (let after: string | undefined = start.next && ''; after !== undefined;) {
      const batch = await queries.usersBatch(params, after, BATCH_SIZE)
      signal.throwIfAborted()
      if ('refusal' in batch) return
      after = batch.after
      appendUsers(index, batch.rows)
      if (phase === 'first' || isDue(publishedAt)) {
        phase = 'reading'
        publishNow()
      }
      await yieldToMain()
      signal.throwIfAborted()
    }
    revision = start.revision
    inBackground(presort(index))
  }

  /** Applies what has changed since all users were read; false if all users have to be read. */
  async function applyChanges(answer: UsersFirstPage): Promise<boolean> {
    if (!index || !revision) return false
    if (!isSame(revision, answer.revision)) {
      const inviters = inviterIds(index)
      const changed = await queries.usersChanged(params, revision, [...inviters])
      signal.throwIfAborted()
      if (!changed || 'refusal' in changed) return false
      for (let from = 0; from < changed.keys.length; from += BATCH_SIZE) {
        const keys = changed.keys.slice(from, from + BATCH_SIZE)
        const inviterKeys = keys.filter((key) => inviters.has(key))
        const current = await queries.usersByKey(params, keys, inviterKeys)
        signal.throwIfAborted()
        if ('refusal' in current) return false
        replaceUsers(index, new Set(keys), current.rows)
        updateInviters(index, current.inviters)
        if (changed.keys.length > BATCH_SIZE) await yieldToMain()
      }
      revision = changed.revision
    }
    // The revision is the same but the time may be later, and invitations expire without a change.
    if (isSame(revision, answer.revision)) replaceInvitations(index, answer.rows)
    return true
  }

  /** Sorts by the most used columns while the browser is idle. */
  async function presort(index: UserIndex) {
    for (const column of ['since', 'name'] as const) {
      await whenIdle()
      signal.throwIfAborted()
      await runInSlices(sortByColumn(index, column), signal)
    }
  }

  /** Reads pages until the requested row is there, if it is close enough. */
  async function readPages() {
    if (isReadingPage) return
    isReadingPage = true
    try {
      for (;;) {
        const { length } = firstRows()
        if (
          phase === 'complete' ||
          !cursor ||
          requestedRow < length ||
          requestedRow > length + MAX_PAGE_DISTANCE
        )
          return
        const from = cursor
        const page = await queries.usersPage(params, from, PAGE_SIZE)
        signal.throwIfAborted()
        if ('refusal' in page) return
        if (cursor !== from) continue
        cursor = page.next
        laterRows = [...laterRows, ...page.rows]
        publishNow()
      }
    } finally {
      isReadingPage = false
    }
  }

  publishNow()
  inBackground(catchUp())
  return {
    update,
    /** Reads pages up to a row, for scrolling. */
    ensureRow(index: number) {
      requestedRow = index
      inBackground(readPages())
    },
    /** Starts reading all users now instead of when the browser is idle. */
    expedite: () => expedite(),
    changeLanguage(compare: CompareNames) {
      compareNames = compare
      if (!index) return
      changeLanguage(index, compare)
      publishNow()
    },
  }
}

/** Ended invitations are shown only if the filter asks for them. */
const isCurrent = ({ status }: UserRow) => status === 'active' || status === 'pending'

const isOwnerOrInvitation = ({ kind }: UserRow) => kind !== 'user'

const isSame = (a: UsersRevision, b: UsersRevision) =>
  a.loaded === b.loaded && a.seq === b.seq && a.seeded === b.seeded

/** Replaces the owner and the invitations by their current rows. */
function replaceInvitations(index: UserIndex, rows: readonly UserRow[]) {
  const previousKeys = index.rows.flatMap((row) => (row && isOwnerOrInvitation(row) ? row.key : []))
  const now = rows.filter(isOwnerOrInvitation)
  replaceUsers(index, new Set([...previousKeys, ...now.map(({ key }) => key)]), now)
}
