import { expect, it } from 'vitest'
import { openTestWorkspace } from '../open-workspace'

const T0 = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000

/** Lena's agency: one invitation to Optik for each way of ending, then Optik is closed. */
async function start() {
  let device = T0
  const { workspace, db } = await openTestWorkspace({ scenario: 'agency', now: () => device })
  const access = { permissions: ['statistics.view'] }
  const invite = async (email: string, ...accountIds: string[]) => {
    const offers = accountIds.map((accountId) => ({ accountId, access }))
    const command = { type: 'InviteUsers' as const, primaryId: 'nordlicht', invitations: [{ email, offers }] }
    const answer = await workspace.run(command, { as: 'lena' })
    if (!('event' in answer) || answer.event.type !== 'UsersInvited') throw new Error('refused')
    return answer.event.invitationIds[0] ?? ''
  }
  const withdrawn = await invite('withdrawn@x.example', 'optik')
  await workspace.run({ type: 'WithdrawInvitation', invitationId: withdrawn }, { as: 'lena' })
  await invite('expired@x.example', 'optik')
  device += 40 * DAY
  await invite('closed@x.example', 'optik')
  await invite('both@x.example', 'optik', 'citybike')
  await workspace.run({ type: 'CloseAccount', accountId: 'optik' }, { as: 'lena' })
  const past = async (accountId: string, actorId: string) => {
    const found = await workspace.queries.sharing({ accountId, actorId })
    return 'past' in found ? found.past : undefined
  }
  return { workspace, db, withdrawn, past }
}

it('I14: invitations that ended stay in the list when their subaccount is closed', async () => {
  const { past } = await start()
  const rows = (await past('nordlicht', 'lena'))?.map(({ email, status, accesses }) => [
    email.replace('@x.example', ''),
    status,
    accesses.map(({ accountName }) => accountName),
  ])
  expect(rows).toEqual(
    expect.arrayContaining([
      ['withdrawn', 'withdrawn', ['Optik Sander']],
      ['expired', 'expired', ['Optik Sander']],
      ['closed', 'withdrawn', ['Optik Sander']],
    ]),
  )
  expect(rows).not.toContainEqual(expect.arrayContaining(['both']))
})

it('I14: nor does their history go', async () => {
  const { workspace, withdrawn } = await start()
  const history = await workspace.queries.invitationHistory({ invitationId: withdrawn, actorId: 'lena' })
  expect(history).toMatchObject({
    status: 'withdrawn',
    sent: { offers: [{ accountId: 'optik' }] },
    lines: [{ act: 'withdrawn' }, { act: 'sent' }],
  })
})

it('Q3: who owns another account, or only has access, reads nothing of them', async () => {
  const { workspace, withdrawn, past } = await start()
  for (const actorId of ['mats', 'yusuf', 'nobody']) {
    expect(await past('nordlicht', actorId)).toBeUndefined()
    expect(await workspace.queries.invitationHistory({ invitationId: withdrawn, actorId })).toHaveProperty(
      'refusal',
    )
  }
})
