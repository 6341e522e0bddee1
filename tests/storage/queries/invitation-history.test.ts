import { expect, it } from 'vitest'
import { openTestWorkspace } from '../open-workspace'

const DAY = 86_400_000
const T0 = Date.UTC(2026, 10, 21, 12)

it('I14: the history names who did what, latest first, and ends by the clock', async () => {
  let device = T0
  const { workspace } = await openTestWorkspace({ now: () => device })
  await workspace.run({ type: 'ResendInvitation', invitationId: 'invite-eve' }, { as: 'ada' })
  const answer = await workspace.queries.invitationHistory({ invitationId: 'invite-eve', actorId: 'olga' })
  expect(answer).toMatchObject({
    email: 'eve@lindgarten.example',
    status: 'pending',
    lines: [
      { act: 'resent', by: 'ada', byName: 'Ada Keller' },
      { act: 'sent', by: 'olga', byName: 'Olga Brandt', mailId: 'invite-eve' },
    ],
    until: T0 + 7 * DAY,
  })
  device += 8 * DAY
  expect(
    await workspace.queries.invitationHistory({ invitationId: 'invite-eve', actorId: 'olga' }),
  ).toMatchObject({
    status: 'expired',
    lines: [{ act: 'expired' }, { act: 'resent' }, { act: 'sent' }],
  })
})

it('A4: is only for who may see the people of an account of it', async () => {
  const { workspace } = await openTestWorkspace()
  const asked = (who: string, id = 'invite-eve') =>
    workspace.queries.invitationHistory({ invitationId: id, actorId: who })
  expect(await asked('ben')).toMatchObject({ refusal: { code: 'not-allowed' } })
  expect(await asked('nobody')).toMatchObject({ refusal: { code: 'not-signed-in' } })
  expect(await asked('olga', 'gone')).toMatchObject({ refusal: { code: 'not-found' } })
})
