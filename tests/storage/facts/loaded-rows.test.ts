import { expect, it } from 'vitest'
import { levels } from '@/domain/catalogue/levels'
import { inviteCommand, openTestWorkspace } from '../open-workspace'

const T0 = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000

it('I9: the sender of an invitation is looked up, also when it is not the owner', async () => {
  const { workspace, db } = await openTestWorkspace()
  await workspace.run(inviteCommand('fay@x.example'), { as: 'ada', id: 'invite-fay' })
  const signUp = { type: 'SignUp' as const, name: 'Fay', username: 'fay', email: 'fay@x.example' }
  await workspace.run(signUp, { as: 'nobody', id: 'fay', password: 'long enough' })
  const link = (await db.invitations.get('invite-fay'))?.links[0] ?? ''
  expect(await workspace.run({ type: 'AcceptInvitation', link }, { as: 'fay' })).toHaveProperty('event')
})

it('I5, T-02: withdrawn invitations of the window count', async () => {
  const { workspace, db } = await openTestWorkspace()
  await db.catalogues.put({ ...levels, limits: { ...levels.limits, newUsers: 1 } })
  await workspace.run(inviteCommand('fay@x.example'), { as: 'olga', id: 'invite-fay' })
  await workspace.run({ type: 'WithdrawInvitation', invitationId: 'invite-fay' }, { as: 'olga' })
  expect(await workspace.run(inviteCommand('gil@x.example'), { as: 'olga' })).toMatchObject({
    refusal: { code: 'invitation-rate-limited', left: 0 },
  })
})

it('I6: an expired invitation is not resent while its address has a newer one', async () => {
  let device = T0
  const { workspace } = await openTestWorkspace({ now: () => device })
  device += 10 * DAY
  await workspace.run(inviteCommand('eve@lindgarten.example'), { as: 'olga' })
  expect(
    await workspace.run({ type: 'ResendInvitation', invitationId: 'invite-eve' }, { as: 'olga' }),
  ).toMatchObject({
    refusal: { code: 'already-invited' },
  })
})

it('C7: under the policy *withdrawn* what a leaving sender has sent is withdrawn with them', async () => {
  const { workspace, db } = await openTestWorkspace()
  await db.catalogues.put({ ...levels, policies: { ...levels.policies, invitationsOfDeparted: 'withdrawn' } })
  await workspace.run(inviteCommand('fay@x.example'), { as: 'ada', id: 'invite-fay' })
  const revoke = {
    type: 'RevokeAccess' as const,
    primaryId: 'lindgarten',
    personIds: ['ada'],
    invitationIds: [],
  }
  expect(await workspace.run(revoke, { as: 'olga' })).toMatchObject({ event: { invitations: 1, seats: 2 } })
  expect(await db.invitations.get('invite-fay')).toMatchObject({ status: 'withdrawn' })
})
