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
import type { UsersFirstPage, UsersParams } from '@/storage/queries/users'
import type { UsersRevision } from '@/storage/queries/users-changed'
import type { Workspace } from '@/storage/workspace'
import { runInSlices, whenIdle, yieldToMain } from './scheduling'

/** Users of the first page and of each further one. */
export const PAGE_SIZE = 50
/** A page is read for a row that is no more than so many rows away. */
const MAX_PAGE_DISTANCE = 4 * PAGE_SIZE
/** Users that are read at once: no more than a fraction of a frame's work. */
const BATCH_SIZE = 1000
/** How often a list that is being read is shown anew (ms). */
const PROGRESS_INTERVAL = 250

/** What is known of an account's users; a new object whenever that changes. */
export type UserList =
  /** The first rows and the pages after them; reading all of them waits until nothing else is to do. */
  | { phase: 'first'; first: UsersFirstPage; rows: readonly UserRow[] }
  /** Batch by batch; the index holds what has been read so far, once that is worth being shown. */
  | { phase: 'reading'; first: UsersFirstPage; rows: readonly UserRow[]; read: number; index?: UserIndex }
  /** All users are in memory, and follow what is stored. */
  | { phase: 'whole'; first: UsersFirstPage; index: UserIndex }

interface UserListOptions {
  queries: Workspace['queries']
  params: UsersParams
  /** The order of names in the language of the app. */
  compareNames: CompareNames
  /** Whether all users are needed now: else they are read while nothing else is to do. */
  isUrgent: () => boolean
  /** Ends it: nothing is read or published afterwards. */
  signal: AbortSignal
  publish: (list: UserList) => void
  onError: (error: unknown) => void
}

/**
 * The users of one account for one person: first rows, reading, whole. Each first page carries the revision that it was
 * read at, so what has changed since that revision is all that has to be read again; where that cannot be known, all
 * users are read anew. Every first page is followed up once, so a revision that keeps moving makes nothing spin.
 */
export function createUserList(options: UserListOptions, firstAnswer: UsersFirstPage) {
  const { queries, params, isUrgent, signal, publish, onError } = options
  let { compareNames } = options
  let phase: UserList['phase'] = 'first'
  let first = firstAnswer
  /** Rows after the first page, where the next page begins, and the row that is to be reached. */
  let laterRows: UserRow[] = []
  let cursor = first.next
  let wantedRow = -1
  let isReadingPage = false
  /** All users as far as they are read, and once they are: of which revision. */
  let index: UserIndex | undefined
  let revision: UsersRevision | undefined
  let readingSince = 0
  let isFollowing = false
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
    else if (phase === 'whole') publish({ phase, first, index })
    else {
      const shown = isDue(readingSince) ? { index } : {}
      publish({ phase, first, rows: firstRows(), read: index.size, ...shown })
    }
  }

  /** Takes in the first page as it is now. */
  function update(answer: UsersFirstPage) {
    first = answer
    laterRows = []
    cursor = first.next
    publishNow()
    inBackground(follow())
    inBackground(readPages())
  }

  /** Brings the list to the latest first page; one after the other. */
  async function follow() {
    if (isFollowing) return
    isFollowing = true
    try {
      let followed: UsersFirstPage | undefined
      while (followed !== first) {
        followed = first
        const isChanged = await applyChanges(followed)
        if (!isChanged) await readAll(followed)
        // What has come meanwhile is taken in before the list is shown, unless more comes for ever.
        if (revision && (followed === first || (isChanged && isDue(publishedAt)))) {
          phase = 'whole'
          publishNow()
        }
      }
    } finally {
      isFollowing = false
    }
  }

  /** Reads all users, batch by batch between other work; who may not see them any more gets none. */
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

  /** Takes in what has changed since all was read; false when all is still, or again, to be read. */
  async function applyChanges(answer: UsersFirstPage): Promise<boolean> {
    if (!index || !revision) return false
    if (!isSame(revision, answer.revision)) {
      const changed = await queries.usersChanged(revision)
      signal.throwIfAborted()
      if (!changed) return false
      const inviters = inviterIds(index)
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
    // Of the same revision, but perhaps of a later moment: invitations expire by the clock alone.
    if (isSame(revision, answer.revision)) replaceInvitations(index, answer.rows)
    return true
  }

  /** Orders that are mostly asked for are worked out while nothing else is to do. */
  async function presort(index: UserIndex) {
    for (const column of ['since', 'name'] as const) {
      await whenIdle()
      signal.throwIfAborted()
      await runInSlices(sortByColumn(index, column), signal)
    }
  }

  /** Reads pages until the wanted row is there, while it is not far away. */
  async function readPages() {
    if (isReadingPage) return
    isReadingPage = true
    try {
      for (;;) {
        const { length } = firstRows()
        if (phase === 'whole' || !cursor || wantedRow < length || wantedRow > length + MAX_PAGE_DISTANCE)
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
  inBackground(follow())
  return {
    update,
    /** Reads pages up to a row, as far down as one scrolls. */
    ensureRow(index: number) {
      wantedRow = index
      inBackground(readPages())
    },
    /** All users are needed now. */
    expedite: () => expedite(),
    changeLanguage(compare: CompareNames) {
      compareNames = compare
      if (!index) return
      changeLanguage(index, compare)
      publishNow()
    },
  }
}

/** Invitations that have ended are known from the start, but shown only when asked for. */
const isCurrent = ({ status }: UserRow) => status === 'active' || status === 'pending'

const isOwnerOrInvitation = ({ kind }: UserRow) => kind !== 'user'

const isSame = (a: UsersRevision, b: UsersRevision) =>
  a.loaded === b.loaded && a.seq === b.seq && a.seeded === b.seeded

/** Takes in the owner and the invitations as they are now. */
function replaceInvitations(index: UserIndex, rows: readonly UserRow[]) {
  const previousKeys = index.rows.flatMap((row) => (row && isOwnerOrInvitation(row) ? row.key : []))
  const now = rows.filter(isOwnerOrInvitation)
  replaceUsers(index, new Set([...previousKeys, ...now.map(({ key }) => key)]), now)
}
