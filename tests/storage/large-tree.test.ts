import { expect, it } from 'vitest'
import { grantId } from '@/domain/model/rows'
import { openTestWorkspace } from './open-workspace'

const USERS = 600
const emailOf = (index: number) => `user-${String(index)}@crowd.example`

/** *Full bronze* with so many users that every list of them is cut, and as many seats. */
async function openLargeTree() {
  const { workspace, db } = await openTestWorkspace({ scenario: 'full-bronze' })
  const account = (await db.accounts.get('papierladen'))!
  const [person] = await db.people.toArray()
  const grant = (await db.grants.where('id').startsWith('papierladen/').first())!
  const ids = Array.from({ length: USERS }, (_, index) => `user-${String(index)}`)
  await db.people.bulkPut(
    ids.map((id, index) => ({ ...person!, id, name: id, username: id, email: emailOf(index) })),
  )
  await db.grants.bulkPut(
    ids.map((id) => ({ ...grant, id: grantId('papierladen', id), personId: id, accountId: 'papierladen' })),
  )
  const tally = (await db.tallies.get('papierladen'))!
  await db.tallies.put({ ...tally, users: tally.users + USERS })
  const planId = account.kind === 'primary' ? account.planId : ''
  await db.catalogues.toCollection().modify((catalogue) => {
    for (const plan of catalogue.plans) if (plan.id === planId) plan.seats = tally.users + USERS
  })
  return { queries: workspace.queries, users: tally.users + USERS }
}

const owner = { accountId: 'papierladen', actorId: 'clara' }

it('S8: in a tree whose list is cut, everyone can be swapped for whom the actor may end access', async () => {
  const { queries, users } = await openLargeTree()
  const rows = await queries.swapCandidates(owner)
  expect(rows.filter(({ kind }) => kind === 'user')).toHaveLength(users)
  expect(rows.map(({ email }) => email)).toContain(emailOf(USERS - 1))
})

it('who has a seat already is known by address, however many users there are', async () => {
  const { queries } = await openLargeTree()
  const emails = [emailOf(USERS - 1), 'paul@agentur.example', 'new@x.example']
  const found = await queries.sharingSelection({ ...owner, emails })
  expect(found).toMatchObject({
    rows: [
      { email: emails[1], kind: 'invitation' },
      { email: emails[0], kind: 'user' },
    ],
  })
})

it('a list that is cut says so', async () => {
  const { queries } = await openLargeTree()
  expect(await queries.sharing(owner)).toMatchObject({ isPartial: true })
})
