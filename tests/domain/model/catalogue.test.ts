import { expect, it } from 'vitest'
import { checkCatalogue } from '@/domain/catalogue/check-catalogue'
import { levels } from '@/domain/catalogue/levels'
import { expiryFrom } from '@/domain/invitation/invitation'
import { LAST_MOMENT } from '@/domain/model/rows'
import { tree } from '../../fixtures/inspect'
import { world } from '../../fixtures/world'

const problemsOf = (limits: object, plan: object = {}) => {
  const plans = levels.plans.map((one, index) => (index === 0 ? { ...one, ...plan } : one))
  const input = { ...levels, plans, limits: { ...levels.limits, ...limits } }
  const checked = checkCatalogue('levels', input)
  return 'problems' in checked ? [...new Set(checked.problems.map(({ path }) => path))] : []
}

const wrong = [-1, 0.5, 1e308, Infinity, NaN, '7', null]

it.each([
  ['validDays', [0, 3651, 200_000_000], [1, 3650]],
  ['windowHours', [0, 8761, 3e9], [1, 8760]],
  ['newUsers', [1_000_001], [0, 1_000_000]],
] as const)('2.1: the limit %s has bounds', (limit, beyond, within) => {
  for (const value of [...wrong, ...beyond])
    expect(problemsOf({ [limit]: value }), String(value)).toEqual([`limits.${limit}`])
  for (const value of within) expect(problemsOf({ [limit]: value })).toEqual([])
})

it.each(['seats', 'subaccounts'])('2.1: the number of %s of a plan has bounds', (limit) => {
  for (const value of [...wrong.filter((one) => one !== null), 1_000_001])
    expect(problemsOf({}, { [limit]: value }), String(value)).toEqual([`plans.0.${limit}`])
  for (const value of [0, 1_000_000, null]) expect(problemsOf({}, { [limit]: value })).toEqual([])
})

it('I11: the longest validity ends at a date, whenever the invitation is sent', () => {
  const expiresAt = expiryFrom(tree(world({ limits: { validDays: 3650 } })), LAST_MOMENT)
  expect(new Date(expiresAt).getTime()).toBe(expiresAt)
})
