import { expect, it } from 'vitest'
import { openWorkspace } from '@/storage/workspace'
import { inviteCommand, openTestWorkspace } from './open-workspace'

/** Fills Small team up to its last seat and opens it in several tabs. */
async function oneSeatLeft(tabs: number) {
  const first = await openTestWorkspace()
  const others = await Promise.all(
    Array.from({ length: tabs - 1 }, () => openWorkspace({ storage: first.storage })),
  )
  return { ...first, tabs: [first.workspace, ...others] }
}

it.each([2, 6])('S-04: %i tabs race for the last seat, one wins and the others are refused', async (tabs) => {
  const { tabs: open, db } = await oneSeatLeft(tabs)
  const answers = await Promise.all(
    open.map((tab, index) => tab.run(inviteCommand(`racer${String(index)}@x.example`), { as: 'olga' })),
  )
  const codes = answers.map((answer) => ('refusal' in answer ? answer.refusal.code : 'ok')).sort()
  expect(codes).toEqual(['ok', ...Array.from({ length: tabs - 1 }, () => 'seat-limit-reached')])
  expect(await db.mails.where('to').startsWith('racer').count()).toBe(1)
})

it('S-04, control: counting first and adding later oversells', async () => {
  const { tabs: open, db } = await oneSeatLeft(2)
  const counted = await Promise.all(
    open.map((tab) => tab.queries.preview(inviteCommand('x@x.example'), { as: 'olga' })),
  )
  const row = (await db.invitations.get('invite-eve')) ?? expect.fail('no invitation')
  const allowed = counted.filter(({ answer }) => 'event' in answer)
  await Promise.all(
    allowed.map((_, index) =>
      db.invitations.add({
        ...row,
        id: `unguarded${String(index)}`,
        email: `racer${String(index)}@x.example`,
      }),
    ),
  )
  expect(await open[0]?.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })).toMatchObject({
    seats: { used: 5, limit: 4 },
  })
})

it('N-05: the same address written differently in two tabs at once makes one invitation', async () => {
  const { tabs: open, db } = await oneSeatLeft(2)
  const written = ['Bob@x.de', 'bob@X.DE']
  const answers = await Promise.all(
    open.map((tab, index) => tab.run(inviteCommand(written[index] ?? ''), { as: 'olga' })),
  )
  expect(answers.map((answer) => ('refusal' in answer ? answer.refusal.code : 'ok')).sort()).toEqual([
    'already-invited',
    'ok',
  ])
  expect(await db.invitations.where('[primaryId+email]').equals(['lindgarten', 'bob@x.de']).count()).toBe(1)
})

it('S-10: accepting in one tab while another withdraws ends in exactly one of both', async () => {
  const { tabs: open, db } = await oneSeatLeft(2)
  const [left, right] = open
  await left?.run(
    { type: 'SignUp', name: 'Eve', username: 'eve', email: 'eve@lindgarten.example' },
    { as: 'nobody', id: 'eve', password: 'long enough' },
  )
  const link = (await db.invitations.get('invite-eve'))?.links.at(-1) ?? ''
  const [accepted, withdrawn] = await Promise.all([
    left?.run({ type: 'AcceptInvitation', link }, { as: 'eve' }),
    right?.run({ type: 'WithdrawInvitation', invitationId: 'invite-eve' }, { as: 'olga' }),
  ])
  const status = (await db.invitations.get('invite-eve'))?.status
  const loser = status === 'accepted' ? withdrawn : accepted
  expect(loser).toEqual({ refusal: { code: 'invitation-not-pending', status } })
  expect(await db.grants.where('personId').equals('eve').count()).toBe(status === 'accepted' ? 1 : 0)
})
