import { levels } from '@/domain/catalogue/levels'
import type { Catalogue } from '@/domain/model/catalogue'
import { byId } from '@/domain/command/facts'
import { tallyOf, writtenTables } from '@/storage/database/db'
import type { Db } from '@/storage/database/db'
import { createDatabase } from '@/storage/database/db'
import { openWorkspace } from '@/storage/workspace'
import { accountOf, generatedTree } from './generated-tree'
import type { Figure } from './figure'
import { committed, rawDatabase } from './raw-database'
import { median } from './rounds'

const HOUR = 3_600_000
const ROUNDS = 7
const INVITATIONS = 12

/** Seats are limited, so that they are counted. */
const limited: Catalogue = {
  ...levels,
  plans: levels.plans.map((plan) => (plan.id === 'levels.premium' ? { ...plan, seats: 1_000_000 } : plan)),
}

/** A stored tree of so many users, with what invites and what writes the same rows bare. */
async function tree(users: number) {
  let device = Date.UTC(2026, 10, 21)
  const storage = `bench-${String(users)}`
  const workspace = await openWorkspace({ storage, scenario: 'empty', now: () => device })
  const db = createDatabase(storage)
  await db.open()
  await store(db, users)
  const raw = await rawDatabase(storage)
  let count = 0

  /** Milliseconds for an invitation; six hours pass between two, so that the open ones stay as many as in real use. */
  const invite = async () => {
    device += 6 * HOUR
    const offers = [{ accountId: accountOf(0), access: { role: 'author' } }]
    const start = performance.now()
    const answer = await workspace.run(
      {
        type: 'InviteUsers',
        primaryId: accountOf(0),
        invitations: [{ email: `new${String(++count)}@x.example`, offers }],
      },
      { as: 'owner' },
    )
    const took = performance.now() - start
    if ('refusal' in answer) throw new Error(answer.refusal.code)
    return took
  }
  const [mail, invitation, entry, secret] = await sample(db, invite)
  const write = async () => {
    const start = performance.now()
    await rawWrite(raw, [
      ['invitations', { ...invitation, id: `raw${String(++count)}`, links: [`raw${String(count)}`] }],
      ['mails', { ...mail, id: `raw${String(count)}` }],
      ['log', { ...entry, seq: count + 1e9, id: `raw${String(count)}` }],
      ['secrets', { ...secret, id: `raw${String(count)}` }],
    ])
    const took = performance.now() - start
    await db.transaction('rw', ['invitations', 'log', 'mails', 'secrets'], () =>
      Promise.all([
        db.invitations.delete(`raw${String(count)}`),
        db.log.delete(count + 1e9),
        db.mails.delete(`raw${String(count)}`),
        db.secrets.delete(`raw${String(count)}`),
      ]),
    )
    return took
  }
  return { invite, write }
}

async function store(db: Db, users: number) {
  const facts = generatedTree(users, 1)
  const grants = [...facts.grants.values()].map((grant) => ({ ...grant, access: { role: 'author' } }))
  const accounts = [...facts.accounts.values()].map((account) => ({
    ...account,
    catalogueId: 'levels',
    planId: 'levels.premium',
  }))
  await db.transaction('rw', writtenTables, async () => {
    await db.catalogues.bulkPut([...byId([limited]).values()])
    await db.people.bulkPut([...facts.people.values()])
    await db.accounts.bulkPut(accounts)
    await db.grants.bulkPut(grants)
    await db.tallies.put(tallyOf(accountOf(0), users))
  })
}

async function sample(db: Db, invite: () => Promise<number>) {
  await invite()
  const rows = await Promise.all([
    db.mails.toCollection().first(),
    db.invitations.toCollection().first(),
    db.log.toCollection().first(),
    db.secrets.toCollection().first(),
  ])
  return rows as unknown as [object, object, object, object]
}

function rawWrite(raw: IDBDatabase, rows: [string, object][]): Promise<void> {
  const transaction = raw.transaction([...writtenTables], 'readwrite', { durability: 'strict' })
  for (const [store, row] of rows) transaction.objectStore(store).put(row)
  return committed(transaction)
}

async function some(work: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let n = 0; n < INVITATIONS; n++) times.push(await work())
  return median(times)
}

export default async function invite(): Promise<Figure[]> {
  const [few, many] = [await tree(10), await tree(100_000)]
  const rounds: { few: number; many: number; raw: number }[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const times = { few: 0, many: 0, raw: 0 }
    const order = [
      async () => {
        times.few = await some(few.invite)
      },
      async () => {
        times.many = await some(many.invite)
      },
      async () => {
        times.raw = await some(many.write)
      },
    ]
    for (let n = 0; n < order.length; n++) await order[(n + round) % order.length]?.()
    rounds.push(times)
  }
  const ratio = median(rounds.map((times) => times.many / times.few))
  const raw = median(rounds.map((times) => times.many / times.raw))
  const figure = { id: 'I1', unit: '×' }
  return [
    { ...figure, what: 'invite, 100,000 users against 10', value: ratio, goal: '≤ 1.1', met: ratio <= 1.1 },
    {
      ...figure,
      what: 'invite, of a raw transaction over the same stores',
      value: raw,
      goal: '≤ 2',
      met: raw <= 2,
    },
    { id: 'I1', what: 'invite, 100,000 users', value: median(rounds.map(({ many: ms }) => ms)), unit: 'ms' },
    { id: 'I1', what: 'raw transaction', value: median(rounds.map(({ raw: ms }) => ms)), unit: 'ms' },
  ]
}
