import { describe, expect, it } from 'vitest'
import { allPermissionIds, explain, may, permissionsOf } from '@/domain/access/effective-access'
import type { Reason } from '@/domain/access/effective-access'
import { caseCatalogue } from '../../fixtures/catalogue'
import { custom, grant, person, primary, role, subaccount } from '../../fixtures/rows'
import { world } from '../../fixtures/world'

const ask = (facts: ReturnType<typeof world>, who: string, permission = 'reports.view', account = 'A') =>
  explain(facts, who, permission, account)
const kinds = (reasons: Reason[]) => reasons.map(({ kind }) => kind)

describe('A1: what a person may do on an account', () => {
  it('the owner may do everything, on every account of the tree', () => {
    for (const permission of allPermissionIds(caseCatalogue())) {
      for (const account of ['A', 'A1', 'A2']) expect(may(world(), 'olga', permission, account)).toBe(true)
    }
  })

  it('the owner of another tree may do nothing here', () => {
    expect(may(world(), 'bruno', 'reports.view', 'A')).toBe(false)
    expect(kinds(ask(world(), 'bruno').reasons)).toEqual(['no-grant'])
  })

  it.each(['admin', 'manager', 'author', 'viewer'])(
    'a grant with the role %s gives what the role holds',
    (id) => {
      const catalogue = caseCatalogue()
      const facts = world({ grants: [grant('ben', 'A', id)] })
      const held = permissionsOf(catalogue, role(id))
      for (const permission of allPermissionIds(catalogue)) {
        expect(may(facts, 'ben', permission, 'A'), permission).toBe(held.has(permission))
      }
    },
  )

  it('custom permissions give exactly what is ticked', () => {
    const facts = world({ grants: [grant('ben', 'A', custom('audience.export', 'billing.view'))] })
    const held = [...allPermissionIds(caseCatalogue())].filter((permission) =>
      may(facts, 'ben', permission, 'A'),
    )
    expect(held.sort()).toEqual(['audience.export', 'billing.view'])
  })

  it('access to one subaccount gives none to another, nor to the primary account', () => {
    const facts = world({ grants: [grant('ben', 'A1', 'admin')] })
    expect(['A', 'A1', 'A2', 'B'].map((id) => may(facts, 'ben', 'users.invite', id))).toEqual([
      false,
      true,
      false,
      false,
    ])
  })

  it('access to the primary account gives none to its subaccounts', () => {
    const facts = world({ grants: [grant('ben', 'A', 'admin')] })
    expect(may(facts, 'ben', 'reports.view', 'A1')).toBe(false)
  })

  it('R-09: a manager may not open billing, export an audience or close the account', () => {
    const facts = world({ grants: [grant('ben', 'A', 'manager')] })
    for (const permission of ['billing.view', 'audience.export', 'account.close']) {
      expect(ask(facts, 'ben', permission)).toEqual({
        allowed: false,
        reasons: [
          { kind: 'role', role: 'manager', account: 'Account A' },
          { kind: 'lacking', permission },
        ],
      })
    }
    expect(may(facts, 'ben', 'campaigns.send', 'A')).toBe(true)
  })
})

describe('A2: two-factor sign-in', () => {
  const account = { requiresTwoFactor: true }

  it('V13: required and not set up: no permissions, and the chain says so', () => {
    const facts = world({ users: 1, account })
    expect(may(facts, 'ada', 'reports.view', 'A')).toBe(false)
    expect(kinds(ask(facts, 'ada').reasons)).toEqual(['role', 'two-factor-missing'])
    expect(kinds(ask(facts, 'olga').reasons)).toEqual(['owner', 'two-factor-missing'])
  })

  it('R-11: after setting it up, everything as before, on subaccounts too', () => {
    const people = [person('ada', { twoFactor: true })]
    const facts = world({ users: 1, account, grants: [grant('ada', 'A1', 'admin')], rows: { people } })
    expect(may(facts, 'ada', 'users.invite', 'A')).toBe(true)
    expect(may(facts, 'ada', 'users.invite', 'A1')).toBe(true)
  })

  it('who has no access is told that, and nothing about two-factor', () => {
    expect(kinds(ask(world({ account }), 'eve').reasons)).toEqual(['no-grant'])
  })
})

describe('A3: a closed account allows nothing', () => {
  it('not even to the owner', () => {
    const facts = world({ users: 1, account: { status: 'closed' } })
    for (const who of ['olga', 'ada']) {
      expect(ask(facts, who)).toEqual({
        allowed: false,
        reasons: [{ kind: 'account-closed', account: 'Account A' }],
      })
    }
  })

  it('a closed primary account closes what is below it', () => {
    const facts = world({ account: { status: 'closed' } })
    expect(kinds(ask(facts, 'olga', 'reports.view', 'A1').reasons)).toEqual(['account-closed'])
  })

  it('a closed subaccount closes nothing else', () => {
    const facts = world({ rows: { accounts: [subaccount('A1', { status: 'closed' })] } })
    expect(may(facts, 'olga', 'reports.view', 'A1')).toBe(false)
    expect(may(facts, 'olga', 'reports.view', 'A2')).toBe(true)
  })
})

describe('A6: explain gives the chain of reasons', () => {
  it('yes: the grant, then that it holds the permission', () => {
    expect(ask(world({ users: 2 }), 'ben')).toEqual({
      allowed: true,
      reasons: [
        { kind: 'role', role: 'author', account: 'Account A' },
        { kind: 'held', permission: 'reports.view' },
      ],
    })
    expect(kinds(ask(world(), 'olga').reasons)).toEqual(['owner', 'held'])
  })

  it('custom permissions are counted', () => {
    const facts = world({ grants: [grant('ben', 'A', custom('reports.view', 'billing.view'))] })
    expect(ask(facts, 'ben').reasons[0]).toEqual({ kind: 'custom', count: 2, account: 'Account A' })
  })

  it('no: no account, no login, no grant', () => {
    expect(kinds(ask(world(), 'olga', 'reports.view', 'Z').reasons)).toEqual(['no-account'])
    expect(kinds(ask(world(), 'nobody').reasons)).toEqual(['no-login'])
    expect(kinds(ask(world(), 'eve').reasons)).toEqual(['no-grant'])
  })

  it('no: an ended login, even one with a grant left over', () => {
    const facts = world({ users: 1, rows: { people: [person('ada', { status: 'ended' })] } })
    expect(kinds(ask(facts, 'ada').reasons)).toEqual(['no-login'])
  })

  it('V4: no: a role or custom permissions that the plan does not have', () => {
    const grants = [grant('ben', 'A', 'manager'), grant('eve', 'A', custom('reports.view'))]
    const facts = world({ plan: 'STD5', grants })
    expect(ask(facts, 'ben').reasons.at(-1)).toEqual({
      kind: 'role-not-in-plan',
      role: 'manager',
      plan: 'STD5',
    })
    expect(ask(facts, 'eve').reasons.at(-1)).toEqual({ kind: 'custom-not-in-plan', plan: 'STD5' })
    expect([may(facts, 'ben', 'reports.view', 'A'), may(facts, 'eve', 'reports.view', 'A')]).toEqual([
      false,
      false,
    ])
  })

  it('no: a tree whose plan is missing', () => {
    const facts = world({ rows: { accounts: [primary('A', 'olga', 'gone')] } })
    expect(kinds(ask(facts, 'olga').reasons)).toEqual(['no-account'])
  })

  it('every answer agrees with may, and ends with what settles it', () => {
    const facts = world({ users: 3 })
    for (const who of ['olga', 'ada', 'ben', 'u3', 'eve']) {
      for (const permission of allPermissionIds(caseCatalogue())) {
        const { allowed, reasons } = ask(facts, who, permission)
        expect(allowed).toBe(may(facts, who, permission, 'A'))
        expect(reasons.at(-1)?.kind === 'held').toBe(allowed)
      }
    }
  })
})

it('R-03: a role that the catalogue does not have holds nothing', () => {
  expect([...permissionsOf(caseCatalogue(), role('owner'))]).toEqual([])
})
