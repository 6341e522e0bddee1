import { expect, it } from 'vitest'
import { tallyOf } from '@/storage/database/db'
import { inviteCommand, openTestWorkspace } from './open-workspace'

const DAY = 86_400_000
const T0 = Date.UTC(2026, 10, 21, 12)

// Each was wrong once. `it.fails`: still is, and turns red as soon as it is put right.

it('S2: someone with access whose expired invitation is sent again takes one seat', async () => {
  let device = T0
  const { workspace, db } = await openTestWorkspace({ now: () => device })
  await db.accounts.add({
    ...{ id: 'shop', kind: 'subaccount', primaryId: 'lindgarten', name: 'Shop', status: 'open' },
    ...{ since: T0, revision: 1 },
  })
  const run = async (...asked: Parameters<typeof workspace.run>) => {
    const answer = await workspace.run(...asked)
    if ('refusal' in answer) throw new Error(answer.refusal.code)
  }
  const toShop = {
    ...inviteCommand('fay@x.example'),
    invitations: [
      { email: 'fay@x.example', offers: [{ accountId: 'shop', access: { role: 'viewer' as const } }] },
    ],
  }
  await run(toShop, { as: 'olga', id: 'first' })
  device += 8 * DAY
  await run(inviteCommand('fay@x.example'), { as: 'olga', id: 'second' })
  await run(
    { type: 'SignUp', name: 'Fay', username: 'fay', email: 'fay@x.example' },
    { as: 'nobody', id: 'fay', password: 'long enough' },
  )
  const link = (await db.invitations.get('second'))?.links[0] ?? ''
  await run({ type: 'AcceptInvitation', link }, { as: 'fay' })
  await run({ type: 'ResendInvitation', invitationId: 'first' }, { as: 'olga' })
  // Ada, Ben and Fay take three of four seats: the fourth is free.
  expect(await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })).toMatchObject({
    seats: { used: 3 },
  })
  expect(await workspace.run(inviteCommand('gil@x.example'), { as: 'olga' })).toHaveProperty('event')
})

it('K2: an id that somebody else used does not tell what they did', async () => {
  const { workspace } = await openTestWorkspace()
  await workspace.run(inviteCommand('fay@x.example'), { as: 'olga', id: 'once' })
  const answer = await workspace
    .run(inviteCommand('fay@x.example'), { as: 'ben', id: 'once' })
    .catch(() => ({}))
  expect(answer).not.toHaveProperty('event')
})

it('K2: an id that was used for another command is no success', async () => {
  const { workspace } = await openTestWorkspace()
  await workspace.run(inviteCommand('fay@x.example'), { as: 'olga', id: 'once' })
  const other = { type: 'WithdrawInvitation' as const, invitationId: 'invite-eve' }
  const answer = await workspace.run(other, { as: 'olga', id: 'once' }).catch(() => ({}))
  expect(answer).not.toHaveProperty('event')
})

it('K4: a tally that was changed does not oversell', async () => {
  const { workspace, db } = await openTestWorkspace()
  await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })
  await db.tallies.put(tallyOf('lindgarten', -100))
  expect(await workspace.run(inviteCommand('gil@x.example'), { as: 'olga' })).toHaveProperty('refusal')
})

it('K4: an invitation that was spoilt takes its seat until it is settled', async () => {
  const { workspace, db } = await openTestWorkspace()
  await db.invitations.update('invite-eve', { email: '' })
  await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })
  expect(await workspace.run(inviteCommand('gil@x.example'), { as: 'olga' })).toHaveProperty('refusal')
})
