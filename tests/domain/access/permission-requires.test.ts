import { describe, expect, it } from 'vitest'
import { accessChoices, choiceRefusal } from '@/domain/access/access-choices'
import { suggest } from '@/domain/access/suggestion'
import { treeOf } from '@/domain/command/facts'
import { nearestAccess } from '@/domain/plan/plan-fit'
import type { Command } from '@/domain/commands'
import * as ask from '../../fixtures/commands'
import { caseCatalogue, withRole } from '../../fixtures/catalogue'
import { withRequires } from '../../fixtures/catalogue-edits'
import { custom, grant, invitation, on, person } from '../../fixtures/rows'
import { refused, run } from '../../fixtures/run'
import { world } from '../../fixtures/world'

const billing = on('A', custom('billing.edit'))
const both = on('A', custom('billing.edit', 'billing.view'))
const refusal = { code: 'permission-requires', permission: 'billing.edit', requires: 'billing.view' }
const eve = invitation('eve', [billing])

describe('K10: a command that gives a permission without what it requires is refused', () => {
  it.each<[string, Command, Command | undefined]>([
    ['InviteUsers', ask.invite('fay', billing), ask.invite('fay', both)],
    ['EditInvitation', ask.edit('eve', billing), ask.edit('eve', both)],
    ['ChangeAccess of a user', ask.change('ben', billing), ask.change('ben', both)],
    ['ChangeAccess of an invitation', ask.changeInvited('eve', billing), ask.changeInvited('eve', both)],
    ['ResendInvitation', ask.resend('eve'), undefined],
  ])('%s', (_, without, complete) => {
    const facts = world({ users: 3, invitations: [eve] })
    expect(refused(facts, without)).toEqual(refusal)
    if (complete) expect(run(facts, complete).refusal).toBeUndefined()
  })

  it('a role that does not hold together is refused as well, also for the former owner', () => {
    const catalogue = withRole(caseCatalogue(), 'payer', ['billing.edit'])
    const facts = world({ users: 3, catalogue: { ...catalogue, successorRole: 'payer' } })
    expect(refused(facts, ask.invite('fay', on('A', 'payer')))).toEqual(refusal)
    const withPayer = world({
      users: 1,
      catalogue: { ...catalogue, successorRole: 'payer' },
      grants: [grant('gil', 'A', 'payer')],
    })
    expect(refused(withPayer, ask.transfer('gil'))).toEqual(refusal)
  })

  it('each row is told its own', () => {
    const rows = [ask.requestFor('fay', billing), ask.requestFor('gil', both)]
    expect(refused(world(), ask.inviteRows(...rows))).toEqual({
      code: 'rows-refused',
      rows: [{ index: 0, refusal }],
    })
  })
})

describe('K10: what is proposed holds together', () => {
  const manager = world({ users: 3, grants: [grant('ben', 'A', custom('users.invite', 'billing.edit'))] })

  it('a permission whose requirement the grantor lacks cannot be ticked', () => {
    const tree = treeOf(manager, 'A') ?? expect.fail('no tree')
    const choices = accessChoices(manager, tree, person('ben'), 'A')
    expect(choices.permissions).toEqual(['users.invite'])
  })

  it('a role that does not hold together is no choice, with the reason', () => {
    const facts = world({ catalogue: withRole(caseCatalogue(), 'payer', ['billing.edit']) })
    const tree = treeOf(facts, 'A') ?? expect.fail('no tree')
    const choices = accessChoices(facts, tree, person('olga'), 'A')
    expect(choiceRefusal(choices, { role: 'payer' })).toEqual(refusal)
  })

  it('L3: only who holds what is required too can give it', () => {
    const catalogue = withRole(
      withRole(caseCatalogue(), 'payer', ['users.change-access', 'billing.edit']),
      'clerk',
      [...['users.change-access', 'billing.edit', 'billing.view']],
    )
    const facts = world({ catalogue, grants: [grant('ben', 'A', 'viewer')] })
    const suggestion = suggest(facts, 'ben', 'billing.edit', 'A')
    expect(suggestion).toMatchObject({ kind: 'give', custom: true })
    const grantors = suggestion?.kind === 'give' ? suggestion.grantorRoles : []
    expect(grantors).toContain('clerk')
    expect(grantors).not.toContain('payer')
  })

  it('P4: the nearest access of a smaller plan', () => {
    const catalogue = withRequires(caseCatalogue(), { 'reports.view': ['ads.create'] })
    const facts = world({ catalogue })
    const tree = treeOf(facts, 'A') ?? expect.fail('no tree')
    const plan = { ...tree.plan, roles: ['viewer'] }
    expect(nearestAccess(tree, plan, { role: 'author' })).toMatchObject({
      permissions: expect.arrayContaining(['reports.view', 'ads.create']) as string[],
    })
  })
})
