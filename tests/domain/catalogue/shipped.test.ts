import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { allPermissionIds } from '@/domain/access/effective-access'
import { Catalogue } from '@/domain/model/catalogue'
import { shippedCatalogues } from '@/domain/catalogue/shipped'
import { caseCatalogue } from '../../fixtures/catalogue'

/** 2.3: what commands ask for. */
const governing = [
  ...['users.invite', 'users.revoke', 'users.change-access'],
  ...['account.rename', 'account.close', 'account.transfer', 'subaccounts.manage'],
  ...['billing.view', 'billing.edit', 'security.require-two-factor', 'api-keys.manage'],
]

it('2: two catalogues ship, and no plan id is in both', () => {
  expect(shippedCatalogues.map(({ id }) => id)).toEqual(['levels', 'sharing'])
  const plans = shippedCatalogues.flatMap((catalogue) => catalogue.plans.map(({ id }) => id))
  expect(new Set(plans).size).toBe(plans.length)
})

describe.each([...shippedCatalogues, caseCatalogue()].map((catalogue) => [catalogue.id, catalogue] as const))(
  'the catalogue %s',
  (_, catalogue) => {
    it('V11: passes the schema', () => {
      expect(v.safeParse(Catalogue, catalogue).issues).toBeUndefined()
    })

    it('2.3: defines the permissions that commands ask for, each once', () => {
      const all = catalogue.areas.flatMap(({ permissions }) => permissions.map(({ id }) => id))
      expect(new Set(all).size).toBe(all.length)
      expect(governing.filter((id) => !all.includes(id))).toEqual([])
    })

    it.each(['en', 'de'] as const)('2: no two permissions have the same label (%s)', (language) => {
      const labels = catalogue.areas.flatMap(({ permissions }) =>
        permissions.map(({ label }) => label[language]),
      )
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([])
    })

    it('2: its roles hold only permissions that exist, each once', () => {
      const all = allPermissionIds(catalogue)
      for (const { id, permissions } of catalogue.roles) {
        expect(
          permissions.filter((permission) => !all.has(permission)),
          id,
        ).toEqual([])
        expect(new Set(permissions).size, id).toBe(permissions.length)
      }
    })

    it('2: its plans have only roles that exist; one without seats has none', () => {
      const roles = catalogue.roles.map(({ id }) => id)
      for (const plan of catalogue.plans) {
        expect(
          plan.roles.filter((role) => !roles.includes(role)),
          plan.id,
        ).toEqual([])
        if (plan.seats === 0) expect([plan.roles, plan.custom], plan.id).toEqual([[], false])
      }
      expect(roles).toContain(catalogue.successorRole)
    })

    it('2.4: starts with the policies named first', () => {
      expect(catalogue.policies).toEqual({
        seatTakenBy: 'active-and-pending',
        resendingCounts: false,
        withdrawnCounts: true,
        successorEditedBy: 'whoever-may',
        invitationsOfDeparted: 'void',
        keysOnLostRight: 'deleted',
      })
    })
  },
)

it('2: the schema refuses what it does not know', () => {
  const [levels] = shippedCatalogues
  expect(v.is(Catalogue, { ...levels, discount: 5 })).toBe(false)
  expect(v.is(Catalogue, { ...levels, limits: { newUsers: -1, windowHours: 24, validDays: 7 } })).toBe(false)
  expect(v.is(Catalogue, { ...levels, plans: [{ id: 'x' }] })).toBe(false)
})
