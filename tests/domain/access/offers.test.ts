import { describe, expect, it } from 'vitest'
import { accessChoices } from '@/domain/access/access-choices'
import { accessNotInPlan } from '@/domain/access/offers'
import { caseCatalogue, withRole } from '../../fixtures/catalogue'
import { change, changeInvited, choosePlan, edit, invite, resend } from '../../fixtures/commands'
import { tree } from '../../fixtures/inspect'
import { custom, invitation, on } from '../../fixtures/rows'
import { codeOf, refused } from '../../fixtures/run'
import { world } from '../../fixtures/world'

it('V4: a role that the catalogue has lost is in no plan, even where plans still name it', () => {
  const roles = caseCatalogue().roles.filter(({ id }) => id !== 'manager')
  const facts = world({ catalogue: caseCatalogue({ roles }) })
  expect(accessNotInPlan(tree(facts), [on('A', 'viewer'), on('A', 'manager')])).toEqual({
    ...{ code: 'role-not-in-plan', role: 'manager', plan: 'P15', plansWithRole: [] },
  })
})

describe('I4: a role that holds no permission offers nothing', () => {
  const catalogue = withRole(caseCatalogue(), 'guest', [])
  const guest = on('A', 'guest')
  const before = world({
    catalogue,
    users: 2,
    pending: 1,
    invitations: [invitation('fay', [on('A1'), guest])],
  })
  const refusal = { code: 'nothing-offered', accountId: 'A', name: 'Account A', role: 'guest' }

  it.each([
    ['InviteUsers', invite('gil', on('A1'), guest)],
    ['EditInvitation', edit('eve', guest)],
    ['ResendInvitation', resend('fay')],
    ['ChangeAccess of a user', change('ben', guest)],
    ['ChangeAccess of an invitation', changeInvited('eve', guest)],
    ['ChangePlan', choosePlan('P50', { ...{ change: [{ personId: 'ben', offers: [guest] }] } })],
  ])('%s', (_, command) => {
    expect(refused(before, command)).toEqual(refusal)
  })

  it('nor can it be chosen', () => {
    const { roles } = accessChoices(before, tree(before), before.people.get('olga')!, 'A')
    expect(roles.find(({ id }) => id === 'guest')?.refusal).toEqual(refusal)
    expect(roles.filter((one) => one.refusal)).toHaveLength(1)
  })

  it('a role that nobody knows is not in the plan, and ticks without any are no role', () => {
    expect(codeOf(before, invite('gil', on('A', 'owner')))).toBe('role-not-in-plan')
    expect(refused(before, invite('gil', on('A', custom())))).toEqual({
      code: 'nothing-offered',
      accountId: 'A',
      name: 'Account A',
    })
  })
})
