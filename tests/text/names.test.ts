import { expect, it } from 'vitest'
import { levels } from '@/domain/catalogue/levels'
import { sharing } from '@/domain/catalogue/sharing'
import { catalogueNames } from '@/text/names'

it('names the things of all catalogues in the language', () => {
  const en = catalogueNames([levels, sharing], 'en')
  const de = catalogueNames([levels, sharing], 'de')
  expect([en.plan('sharing.silver'), de.plan('sharing.silver')]).toEqual(['Silver Premium', 'Silber Premium'])
  expect([en.role('viewer'), de.role('viewer')]).toEqual(['Viewer', 'Betrachter'])
  expect([en.permission('users.invite'), de.permission('users.invite')]).toEqual([
    'Invite users',
    'Benutzer einladen',
  ])
  const [area] = levels.areas
  expect([en.area(area!.id), de.area(area!.id)]).toEqual([area!.label.en, area!.label.de])
})

it('tells permissions of the same label apart by their area', () => {
  const areas = levels.areas.map((area) => ({
    ...area,
    permissions: area.permissions.map((one) =>
      one.id.endsWith('.view-report')
        ? { ...one, label: { en: 'View report', de: 'Bericht anzeigen' } }
        : one,
    ),
  }))
  const { permission } = catalogueNames([{ ...levels, areas }, sharing], 'de')
  const named = areas.flatMap(({ permissions }) => permissions.map(({ id }) => permission(id)))
  expect(new Set(named).size).toBe(71)
  expect(named).toContain('Bericht anzeigen (Postkarten)')
  expect(named).toContain('Anzeigenkampagne senden')
})

it('leaves what no catalogue knows as it is', () => {
  const names = catalogueNames([], 'en')
  expect([names.plan('p'), names.role('__proto__'), names.permission('constructor'), names.area('')]).toEqual(
    ['p', '__proto__', 'constructor', ''],
  )
})

it('lets the first catalogue name what two know', () => {
  expect(catalogueNames([levels, sharing], 'en').permission('users.revoke')).toBe('Revoke account access')
  expect(catalogueNames([sharing, levels], 'en').permission('users.revoke')).toBe("Delete users' access")
})
