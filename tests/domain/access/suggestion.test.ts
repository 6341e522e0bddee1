import { describe, expect, it } from 'vitest'
import { suggest } from '@/domain/access/suggestion'
import { caseCatalogue, withRole } from '../../fixtures/catalogue'
import { custom, grant, person } from '../../fixtures/rows'
import { world } from '../../fixtures/world'

describe('A6: what would turn a no into a yes', () => {
  it('nothing, where it is a yes', () => {
    expect(suggest(world({ users: 2 }), 'ben', 'campaigns.create', 'A')).toBeUndefined()
    expect(suggest(world(), 'olga', 'account.close', 'A')).toBeUndefined()
  })

  it('names the roles that hold it and who may give them; the owner always may', () => {
    const suggestion = suggest(world({ users: 2 }), 'ben', 'campaigns.send', 'A')
    expect(suggestion).toEqual({
      kind: 'give',
      roles: ['admin', 'manager'],
      custom: true,
      grantorRoles: ['admin'],
    })
  })

  it('P5: only roles of the plan, and custom permissions where the plan has them', () => {
    const suggestion = suggest(world({ users: 2, plan: 'STD5' }), 'ben', 'campaigns.send', 'A')
    expect(suggestion).toEqual({ kind: 'give', roles: ['admin'], custom: false, grantorRoles: ['admin'] })
    const none = suggest(world({ grants: [grant('gil', 'A', 'viewer')], plan: 'P0' }), 'fay', 'ads.send', 'A')
    expect(none).toEqual({ kind: 'none' })
  })

  it('A5: a role that may change access gives nothing that it does not hold', () => {
    const catalogue = withRole(caseCatalogue(), 'clerk', ['users.change-access', 'reports.view'])
    const suggestion = (permission: string) => suggest(world({ catalogue }), 'fay', permission, 'A')
    expect(suggestion('reports.view')).toMatchObject({ grantorRoles: ['admin', 'clerk'] })
    expect(suggestion('audience.export')).toMatchObject({ grantorRoles: ['admin'] })
  })

  it('names the plans that have the role, or custom permissions', () => {
    const manager = world({ plan: 'STD5', grants: [grant('gil', 'A', 'manager')] })
    expect(suggest(manager, 'gil', 'reports.view', 'A')).toEqual({
      kind: 'plan',
      plans: ['P5', 'P10', 'P15', 'P50'],
    })
    const ticked = world({ plan: 'ESS5', grants: [grant('gil', 'A', custom('reports.view'))] })
    expect(suggest(ticked, 'gil', 'reports.view', 'A')).toMatchObject({ kind: 'plan' })
  })

  it('A2: who lacks two-factor sign-in sets it up themselves', () => {
    const locked = world({ users: 1, account: { requiresTwoFactor: true } })
    expect(suggest(locked, 'ada', 'reports.view', 'A')).toEqual({ kind: 'two-factor' })
  })

  it('A3, C4: nothing for a closed account, a login that has ended, or a permission that there is not', () => {
    const closed = world({ users: 1, account: { status: 'closed' } })
    expect(suggest(closed, 'ada', 'reports.view', 'A')).toEqual({ kind: 'none' })
    const ended = world({ rows: { people: [person('gil', { status: 'ended' })] } })
    expect(suggest(ended, 'gil', 'reports.view', 'A')).toEqual({ kind: 'none' })
    expect(suggest(world(), 'olga', 'no.such', 'A')).toEqual({ kind: 'none' })
    expect(suggest(world(), 'olga', 'reports.view', 'nowhere')).toEqual({ kind: 'none' })
  })

  it('a role that the catalogue has lost gives way to another', () => {
    const lost = world({ grants: [grant('gil', 'A', 'gone')] })
    expect(suggest(lost, 'gil', 'reports.view', 'A')?.kind).toMatch(/plan|give/)
  })
})
