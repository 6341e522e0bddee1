import { expect, it } from 'vitest'
import { openWorkspace } from '@/storage/workspace'
import { openTestWorkspace } from './open-workspace'

const TRANSFERS = 20
const SAMPLES = 1000

const handOver = (toPersonId: string) =>
  ({ type: 'TransferOwnership', primaryId: 'nordlicht', toPersonId }) as const

/** A tree as a second tab finds it in one reading: who owns it, and who has which access. */
async function sample({ db }: Awaited<ReturnType<typeof openTestWorkspace>>) {
  return db.transaction('r', [db.accounts, db.grants, db.tallies], async () => {
    const [primary, grants, tally] = await Promise.all([
      db.accounts.get('nordlicht'),
      db.grants.where('personId').anyOf('lena', 'mats').toArray(),
      db.tallies.get('nordlicht'),
    ])
    return { owner: primary?.kind === 'primary' ? primary.ownerId : '', grants, users: tally?.users }
  })
}

it(`E-05, C5: while ownership goes back and forth, ${String(SAMPLES)} looks from a second tab find exactly one owner`, async () => {
  const first = await openTestWorkspace({ scenario: 'agency' })
  const second = await openTestWorkspace({ storage: first.storage })
  const found = new Set<string>()
  let going = true

  async function transfers() {
    for (let turn = 0; turn < TRANSFERS; turn++) {
      const [from, to] = turn % 2 === 0 ? (['lena', 'mats'] as const) : (['mats', 'lena'] as const)
      const answer = await first.workspace.run(handOver(to), { as: from })
      expect(answer).toMatchObject({ event: { type: 'OwnershipTransferred', accounts: 13 } })
    }
    going = false
  }

  async function samples() {
    for (let turn = 0; turn < SAMPLES || going; turn++) {
      const { owner, grants, users } = await sample(second)
      const other = owner === 'lena' ? 'mats' : 'lena'
      found.add(owner)
      expect(grants.map(({ personId }) => personId)).toEqual(Array.from({ length: 13 }, () => other))
      expect(users).toBe(8)
    }
  }

  await Promise.all([transfers(), samples()])
  expect([...found].sort()).toEqual(['lena', 'mats'])
})

it('C5: of two tabs that hand the same tree over at once, one does and the other may not any more', async () => {
  const { workspace, storage } = await openTestWorkspace({ scenario: 'agency' })
  const other = await openWorkspace({ storage })
  const offers = [{ accountId: 'nordlicht', access: { role: 'manager' } }]
  const change = { type: 'ChangeAccess', primaryId: 'nordlicht', invitationIds: [], offers } as const
  await workspace.run({ ...change, personIds: ['yusuf'], invitationIds: [] }, { as: 'lena' })
  const answers = await Promise.all([
    workspace.run(handOver('mats'), { as: 'lena' }),
    other.run(handOver('yusuf'), { as: 'lena' }),
  ])
  const codes = answers.map((answer) => ('refusal' in answer ? answer.refusal.code : 'ok')).sort()
  expect(codes).toEqual(['not-allowed', 'ok'])
})

it('E-10: a stale tab of the former owner can neither close the account nor hand it over again', async () => {
  const { workspace, storage } = await openTestWorkspace({ scenario: 'agency' })
  const stale = await openWorkspace({ storage })
  await workspace.run(handOver('mats'), { as: 'lena' })
  for (const command of [handOver('mats'), { type: 'CloseAccount', accountId: 'nordlicht' } as const]) {
    const answer = await stale.run(command, { as: 'lena' })
    expect(answer).toMatchObject({ refusal: { code: 'not-allowed', name: 'Studio Nordlicht' } })
  }
})
