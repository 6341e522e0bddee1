import { expect, it } from 'vitest'
import { unmetRequirement, withRequirementsMet, withTicked } from '@/domain/catalogue/requires'
import { levels } from '@/domain/catalogue/levels'
import { shippedCatalogues } from '@/domain/catalogue/shipped'
import { sharing } from '@/domain/catalogue/sharing'
import { withRequires } from '../../fixtures/catalogue-edits'

const idsIn = (catalogue: typeof levels) =>
  catalogue.areas.flatMap(({ permissions }) => permissions.map(({ id }) => id))
/** Exporting requires viewing, and viewing creating. */
const chain = withRequires(levels, { 'audience.view': ['audience.create'] })
const inTurn = withRequires(levels, { 'ads.create': ['ads.send'], 'ads.send': ['ads.create'] })

it('K10: what edits, exports, deletes, manages or sends needs the view of the same thing', () => {
  const requirements = (catalogue: typeof levels) =>
    Object.fromEntries(
      catalogue.areas.flatMap(({ permissions }) =>
        permissions.flatMap(({ id, requires }) => (requires.length > 0 ? [[id, requires]] : [])),
      ),
    )
  expect(requirements(levels)).toEqual({
    'billing.edit': ['billing.view'],
    'audience.export': ['audience.view'],
    'contacts.delete': ['audience.view'],
    'audience.edit-settings': ['audience.view'],
    'contacts.archive': ['audience.view'],
    'products.edit': ['products.view'],
    'products.hide': ['products.view'],
    'services.edit': ['services.view'],
    'journeys.edit': ['journeys.view'],
    'journeys.run': ['journeys.view'],
    'inbox.send': ['inbox.view'],
  })
  expect(requirements(sharing)).toEqual({
    'transactional.suggest': ['transactional.view'],
    'transactional.publish': ['transactional.view'],
    'monitoring.manage': ['transactional.view'],
    'billing.edit': ['billing.view'],
  })
})

it.each(shippedCatalogues)(
  'K10: the roles of $id hold together, and only what can be ticked is required',
  (one) => {
    for (const { id, permissions } of one.roles)
      expect(unmetRequirement(one, new Set(permissions)), id).toBeUndefined()
    const grantable = one.areas.flatMap(({ permissions }) => permissions.filter((all) => all.grantable))
    const ids = grantable.map(({ id }) => id)
    expect(grantable.flatMap(({ requires }) => requires).filter((id) => !ids.includes(id))).toEqual([])
  },
)

it('K10: the first requirement that is not met, in the order of the areas', () => {
  expect(unmetRequirement(levels, new Set(['inbox.send', 'billing.edit']))).toEqual({
    permission: 'billing.edit',
    requires: 'billing.view',
  })
  expect(unmetRequirement(levels, new Set(['billing.edit', 'billing.view', 'unknown']))).toBeUndefined()
  expect(unmetRequirement(levels, new Set())).toBeUndefined()
})

it('K10: ticking ticks what is required, in turn too', () => {
  expect([...withTicked(levels, ['reports.view'], ['audience.export'], true)]).toEqual([
    ...['reports.view', 'audience.export', 'audience.view'],
  ])
  expect([...withTicked(chain, [], ['audience.export'], true)]).toEqual([
    ...['audience.export', 'audience.view', 'audience.create'],
  ])
})

it('K10: unticking what is required unticks what requires it, and leaves the rest', () => {
  const chosen = ['audience.create', 'audience.view', 'audience.export', 'contacts.delete', 'contacts.add']
  expect([...withTicked(levels, chosen, ['audience.view'], false)]).toEqual([
    'audience.create',
    'contacts.add',
  ])
  expect([...withTicked(levels, chosen, ['audience.export'], false)]).toEqual([
    ...['audience.create', 'audience.view', 'contacts.delete', 'contacts.add'],
  ])
  expect([...withTicked(chain, chosen, ['audience.create'], false)]).toEqual(['contacts.add'])
})

it('K10: two that require each other go together', () => {
  expect([...withTicked(inTurn, [], ['ads.send'], true)]).toEqual(['ads.send', 'ads.create'])
  expect([...withTicked(inTurn, ['ads.send', 'ads.create'], ['ads.create'], false)]).toEqual([])
})

it('K10: what cannot be had without something that is missing goes, in turn too', () => {
  const without = idsIn(chain).filter((id) => id !== 'audience.create')
  const met = withRequirementsMet(chain, without)
  expect(without.filter((id) => !met.includes(id))).toEqual(
    [
      ...[
        'audience.view',
        'audience.export',
        'contacts.delete',
        'audience.edit-settings',
        'contacts.archive',
      ],
    ].sort((a, b) => without.indexOf(a) - without.indexOf(b)),
  )
})
