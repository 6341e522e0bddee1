import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { openWorkspace, seatplan, SharingPage } from '@/kit'

it('the kit: a workspace in memory, a command as someone, and a screen that shows what came of it', async () => {
  const workspace = await openWorkspace({ storage: 'memory', scenario: 'small-team' })
  const plugin = await seatplan(workspace, { as: 'olga' })
  const page = mount(SharingPage, { props: { accountId: 'lindgarten' }, global: { plugins: [plugin] } })
  await vi.waitFor(() => {
    expect(page.text()).toContain('Ben Okafor')
  })

  const invited = [
    { email: 'fay@x.example', offers: [{ accountId: 'lindgarten', access: { role: 'viewer' } }] },
  ]
  const answer = await workspace.run(
    { type: 'InviteUsers', primaryId: 'lindgarten', invitations: invited },
    { as: 'ada' },
  )
  expect(answer).toMatchObject({ event: { type: 'UsersInvited' } })
  await vi.waitFor(() => {
    expect(page.text()).toContain('fay@x.example')
  })
  workspace.close()
})

it('the kit: two workspaces in memory know nothing of each other', async () => {
  const [one, other] = await Promise.all([
    openWorkspace({ storage: 'memory', scenario: 'small-team' }),
    openWorkspace({ storage: 'memory', scenario: 'empty' }),
  ])
  expect(await one.queries.personas()).toHaveLength(3)
  expect(await other.queries.personas()).toHaveLength(0)
  one.close()
  other.close()
})
