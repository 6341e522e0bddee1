import { expect, it } from 'vitest'
import { sharing } from '@/domain/catalogue/sharing'
import { factsFile } from './facts-file'
import { matrixOf } from './matrix'

const rows = factsFile('sharing-permissions')
const roles = ['manager', 'accountant', 'developer', 'marketer', 'designer']

it('2.1: the file holds 30 permissions in 9 areas', () => {
  expect(rows).toHaveLength(30)
  expect(new Set(rows.map((row) => row.area_id)).size).toBe(9)
})

it('2.1: every cell of the matrix is that of the file, in its order', () => {
  expect(matrixOf(sharing)).toEqual(
    rows.map((row) => ({
      area: [row.area_id, row.area_en, row.area_de],
      permission: [row.permission_id, row.label_en, row.label_de],
      roles: roles.filter((role) => row[role] === 'yes'),
      grantable: row.grantable === 'yes',
      basis: row.basis?.split(':')[0],
    })),
  )
})

it('2.1: no role holds what belongs to the owner alone', () => {
  const ownerOnly = rows.filter((row) => row.grantable === 'no').map((row) => row.permission_id)
  expect(ownerOnly).toHaveLength(6)
  expect(
    sharing.roles.flatMap(({ permissions }) => permissions).filter((id) => ownerOnly.includes(id)),
  ).toEqual([])
})

it('2.1: five roles, in this order', () => {
  expect(sharing.roles.map(({ id }) => id)).toEqual(roles)
  const german = ['Manager', 'Buchhalter', 'Entwickler', 'Marketer', 'Designer']
  expect(sharing.roles.map(({ label }) => label.de)).toEqual(german)
})

it('2.1: the plan Free cannot share', () => {
  const label = { en: 'Free', de: 'Free' }
  expect(sharing.plans[0]).toEqual({
    ...{ id: 'sharing.free', label, seats: 0, roles: [], custom: false, subaccounts: 1 },
  })
})

it.each([
  ['bronze', 'Bronze', 'Bronze', 5, ['manager', 'accountant']],
  ['crystal', 'Crystal', 'Kristall', 5, roles],
  ['silver', 'Silver', 'Silber', 10, roles],
  ['gold', 'Gold', 'Gold', 15, roles],
  ['platinum', 'Platinum', 'Platin', 15, roles],
  ['diamond', 'Diamond', 'Diamant', 15, roles],
])('2.1: the plan %s', (id, en, de, seats, held) => {
  const label = { en: `${en} Premium`, de: `${de} Premium` }
  expect(sharing.plans.find((plan) => plan.id === `sharing.${id}`)).toEqual({
    ...{ id: `sharing.${id}`, label, seats, roles: held, custom: true, subaccounts: null },
  })
})

it('2.1: seven plans, 25 new users per 24 hours, invitations valid 30 days, a manager may become owner', () => {
  expect(sharing.plans).toHaveLength(7)
  expect(sharing.limits).toEqual({ newUsers: 25, windowHours: 24, validDays: 30 })
  expect(sharing.successorRole).toBe('manager')
})
