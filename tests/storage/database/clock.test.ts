import { expect, it } from 'vitest'
import { validity } from '@/storage/database/clock'
import { inviteCommand, openTestWorkspace } from '../open-workspace'

const T0 = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000

it('K3: time goes on from the last moment seen when the device falls behind', async () => {
  let device = T0
  const { workspace, db } = await openTestWorkspace({ now: () => device })
  device = T0 + DAY
  await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })
  device = T0 - 30 * DAY
  await workspace.run({ type: 'WithdrawInvitation', invitationId: 'invite-eve' }, { as: 'olga' })
  expect((await db.settings.get('clock'))?.value).toBe(31 * DAY)
  device += 5000
  expect((await workspace.queries.now()).at).toBe(T0 + DAY + 5000)
  const moments = (await db.log.toArray()).map(({ at }) => at)
  expect(moments).toEqual(moments.toSorted((a, b) => a - b))
})

it('S-08: a seat is free the moment an invitation expires, with no job that has to run', async () => {
  let device = T0
  const { workspace, db } = await openTestWorkspace({ now: () => device })
  await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })
  const end = (await db.invitations.get('invite-eve'))?.expiresAt ?? 0
  device = end - 1
  expect(await workspace.run(inviteCommand('gil@x.example'), { as: 'olga' })).toMatchObject({
    refusal: { code: 'seat-limit-reached' },
  })
  device = end
  expect(await workspace.run(inviteCommand('gil@x.example'), { as: 'olga' })).toHaveProperty('event')
})

it.each(['x', -5 * DAY, Number.NaN, 0.5])('K4: a stored offset of %s is none', async (value) => {
  const { workspace, db } = await openTestWorkspace({ now: () => T0 })
  await db.settings.put({ key: 'clock', value: value as number })
  expect((await workspace.queries.now()).at).toBe(T0)
  await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })
  expect((await db.log.toCollection().last())?.at).toBe(T0)
})

it('K4: a last moment that is none does not stop the clock', async () => {
  const { workspace, db } = await openTestWorkspace({ now: () => T0 })
  const last = (await db.log.toCollection().last()) ?? expect.fail('no log')
  await db.log.put({ ...last, at: 'never' as never })
  expect((await workspace.queries.now()).at).toBe(T0)
})

it.each([0, -DAY, Date.UTC(9999, 0)])('a device whose clock says %d ms works', async (device) => {
  const { workspace } = await openTestWorkspace({ now: () => device })
  expect(await workspace.run(inviteCommand('fay@x.example'), { as: 'olga' })).toHaveProperty('event')
  expect(await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })).toMatchObject({
    seats: { active: 2, pending: 2 },
  })
})

it('the next change is found among more moments than a function takes arguments', () => {
  const moments = Array.from({ length: 200_000 }, (_, n) => n)
  expect(validity(4, moments)).toEqual({ at: 4, until: 5 })
  expect(validity(200_000, moments)).toEqual({ at: 200_000 })
  expect(validity(7, [])).toEqual({ at: 7 })
})
