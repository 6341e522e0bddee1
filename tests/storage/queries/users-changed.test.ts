import { expect, it } from 'vitest'
import { isRefused } from '@/storage/facts/authorize-read'
import { grant } from '../../fixtures/rows'
import { openTrees } from '../who-learns/open-trees'

const onA1 = { accountId: 'acct-A1', actorId: 'reader-acct-A1-admin' }
const start = { loaded: 0, seq: 0, seeded: 0 }

it('R-13: tells of rows of the account only, and of inviters that the reader has', async () => {
  const { workspace } = await openTrees()
  const asked = async (inviterIds: string[]) => {
    const changed = await workspace.queries.usersChanged(onA1, start, inviterIds)
    return changed && !isRefused(changed) ? changed.keys.sort() : changed
  }
  const here = [
    ...['both-A1', 'inv-both-A2', 'inv-decliner-A1', 'inv-guest-A1', 'inv-late-A1', 'inv-new-A1'],
    ...['inv-wide-guest', 'owner-A', 'ex-user', 'user-A1'],
  ]
  expect(await asked([])).toEqual(here.sort())
  expect(await asked(['user-A2', 'user-B'])).toEqual([...here, 'user-A2', 'user-B'].sort())
  expect(await workspace.queries.usersChanged({ ...onA1, actorId: 'stranger' }, start, [])).toMatchObject({
    refusal: { code: 'not-found' },
  })
})

it('C7, R-13: of inviters only those who have given access to the account, or invited to it', async () => {
  const { workspace, db } = await openTrees()
  await db.grants.bulkPut([grant('wide', 'acct-A2', 'author'), grant('wide', 'acct-A', 'author')])
  const everyone = ['gone-A1', 'user-A2', 'user-A1', 'owner-A', 'gone-A', 'wide', 'user-B', 'stranger']
  const found = await workspace.queries.usersByKey(onA1, [], everyone)
  expect(isRefused(found) ? found : found.inviters).toEqual([
    { id: 'gone-A1', name: 'Name-gone-A1', left: true },
    { id: 'user-A2', name: 'Name-user-A2', left: false },
    { id: 'user-A1', name: 'Name-user-A1', left: false },
    { id: 'owner-A', name: 'Name-owner-A', left: false },
  ])
})

it('I6: an invitation names who has access already where the reader sees it, and nobody else', async () => {
  const { workspace } = await openTrees()
  const rowsFor = async (actorId: string) => {
    const page = await workspace.queries.usersFirstPage({ accountId: 'acct-A1', actorId }, 100)
    const sharing = await workspace.queries.sharing({ accountId: 'acct-A1', actorId })
    if (isRefused(page) || isRefused(sharing)) throw new Error('refused')
    const names = (rows: { key: string; name: string }[]) =>
      ['inv-both-A2', 'inv-guest-A1'].map((key) => rows.find((row) => row.key === key)?.name)
    return [names(page.rows), names(sharing.rows)]
  }
  expect(await rowsFor('owner-A')).toEqual([
    ['Name-both-A2', ''],
    ['Name-both-A2', ''],
  ])
  expect(await rowsFor(onA1.actorId)).toEqual([
    ['', ''],
    ['', ''],
  ])
})
