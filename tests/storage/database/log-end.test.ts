import { expect, it } from 'vitest'
import { LAST_MOMENT } from '@/domain/model/rows'
import { inviteCommand, openTestWorkspace } from '../open-workspace'

const T0 = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000

async function opened() {
  let device = T0
  const found = await openTestWorkspace({ now: () => device })
  const last = (await found.db.log.toCollection().last()) ?? expect.fail('no log')
  const invite = async (name: string) =>
    found.workspace.run(inviteCommand(`${name}@x.example`), { as: 'olga' })
  return { ...found, last, invite, setDevice: (moment: number) => (device = moment) }
}

it.each([undefined, null, 'never', {}, NaN, Infinity, 1e308, 9e15, -1, 0.5])(
  'K4: a last entry whose moment became %s stops no command, and time does not go back',
  async (at) => {
    const { db, last, invite, setDevice } = await opened()
    const { at: _, ...rest } = last
    await db.log.put((at === undefined ? rest : { ...rest, at }) as never)
    setDevice(T0 - 30 * DAY)
    expect(await invite('fay')).toHaveProperty('event')
    const added = await db.log
      .where('seq')
      .equals(last.seq + 1)
      .first()
    const before = await db.log.get(last.seq - 1)
    expect(added?.at).toBeGreaterThanOrEqual(before?.at ?? 0)
    expect(added?.at).toBeLessThan(T0)
  },
)

it.each([Infinity, 1e308, Number.MAX_SAFE_INTEGER, 2 ** 53, 1e15, -1, 'last', 100.5])(
  'K4: an entry with the number %s stops no command, now and later',
  async (seq) => {
    const { workspace, db, last, invite } = await opened()
    await db.log.put({ ...last, id: 'by hand', seq: seq as number })
    expect(await invite('fay')).toHaveProperty('event')
    await workspace.run({ type: 'WithdrawInvitation', invitationId: 'invite-eve' }, { as: 'olga' })
    const added = await db.log.orderBy('seq').toArray()
    const invited = added.filter(({ id }) => id !== 'by hand').slice(-2)
    expect(invited.map((one) => one.seq)).toEqual(
      [1, 2].map((n) => Math.max(last.seq, seq === 100.5 ? 100 : 0) + n),
    )
  },
)

it.each([LAST_MOMENT - T0 + 1, 8.64e15 - T0, 8.64e15, Number.MAX_SAFE_INTEGER, 1e308, Infinity])(
  'K4: a stored offset of %s, near the end of time, is none',
  async (value) => {
    const { workspace, db, invite } = await opened()
    await db.settings.put({ key: 'clock', value })
    expect((await workspace.queries.now()).at).toBe(T0)
    expect(await invite('fay')).toHaveProperty('event')
    expect(await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })).toMatchObject({
      seats: { pending: 2 },
    })
  },
)
