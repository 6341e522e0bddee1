import { expect, it } from 'vitest'
import { levels } from '@/domain/catalogue/levels'
import { factsFile } from './facts-file'
import { matrixOf } from './matrix'

const rows = factsFile('levels-matrix')
const roles = ['admin', 'manager', 'author', 'viewer']

it('2.2: the file holds 71 permissions in 13 areas', () => {
  expect(rows).toHaveLength(71)
  expect(new Set(rows.map((row) => row.area_id)).size).toBe(13)
})

it('2.2: every cell of the matrix is that of the file, in its order', () => {
  expect(matrixOf(levels)).toEqual(
    rows.map((row) => ({
      area: [row.area_id, row.area_en, row.area_de],
      permission: [row.permission_id, row.label_en, row.label_de],
      roles: roles.filter((role) => row[role] === 'yes'),
      grantable: true,
      basis: row.basis,
      confidence: row.confidence,
    })),
  )
})

it('2.2: the four levels that can be granted, in this order', () => {
  expect(levels.roles.map(({ id }) => id)).toEqual(roles)
  expect(levels.roles.map(({ label }) => label.de)).toEqual(['Admin', 'Manager', 'Autor', 'Betrachter'])
})

it('2.2: an admin has the same permissions as the owner', () => {
  expect(levels.roles[0]?.permissions).toHaveLength(71)
})

it.each([
  ['Free', 0, []],
  ['Essentials', 2, ['admin']],
  ['Standard', 4, ['admin', 'author', 'viewer']],
  ['Premium', null, ['admin', 'manager', 'author', 'viewer']],
])('2.2: the plan %s', (name, seats, held) => {
  const id = `levels.${name.toLowerCase()}`
  const label = { en: name, de: name }
  expect(levels.plans.find((plan) => plan.id === id)).toEqual({
    ...{ id, label, seats, roles: held, custom: false, subaccounts: 0 },
  })
})

it('2.2: four plans, 25 new users per 24 hours, invitations valid 7 days, an admin may become owner', () => {
  expect(levels.plans).toHaveLength(4)
  expect(levels.limits).toEqual({ newUsers: 25, windowHours: 24, validDays: 7 })
  expect(levels.successorRole).toBe('admin')
})
