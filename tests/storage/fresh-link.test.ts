import { expect, it } from 'vitest'
import { openTestWorkspace } from './open-workspace'

const T0 = Date.UTC(2026, 10, 21, 12)
const DAY = 86_400_000
const eve = { type: 'SignUp', name: 'Eve', username: 'eve', email: 'eve@lindgarten.example' } as const

it('I14: whoever opens an expired link asks for a fresh one; the inviter sees it until it is sent again', async () => {
  let device = T0
  const { workspace, db } = await openTestWorkspace({ now: () => device })
  await workspace.run(eve, { as: 'nobody', id: 'eve', password: 'long enough' })
  const link = (await db.invitations.get('invite-eve'))?.links.at(-1) ?? ''
  device += 10 * DAY
  const ask = { type: 'RequestFreshLink', link } as const
  const seen = async () => {
    const sharing = await workspace.queries.sharing({ accountId: 'lindgarten', actorId: 'olga' })
    if ('refusal' in sharing) throw new Error(sharing.refusal.code)
    return [...sharing.rows, ...sharing.past].find(({ key }) => key === 'invite-eve')?.invitation
      ?.freshLinkAskedAt
  }
  expect(await seen()).toBeUndefined()
  expect(await workspace.run(ask, { as: 'eve' })).toMatchObject({ event: { type: 'FreshLinkRequested' } })
  expect(await seen()).toBe(device)
  await workspace.run({ type: 'ResendInvitation', invitationId: 'invite-eve' }, { as: 'olga' })
  expect(await seen()).toBeUndefined()
  expect(await workspace.run(ask, { as: 'eve' })).toMatchObject({ refusal: { code: 'link-replaced' } })
})
