// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { levels } from '@/domain/catalogue/levels'
import { sharing } from '@/domain/catalogue/sharing'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Locale } from '@/text/i18n'
import { catalogueNames, withTerms } from '@/text/names'
import { textFor } from './text-for'

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

it('K7: gives the terms of a tree’s own catalogue, within an English sentence with a small letter', () => {
  const terms = (catalogue: Catalogue, locale: Locale) => {
    const { TermRole, termRole, termRoles, TermRevoke, termRevoke, TermSharing } = catalogueNames(
      [catalogue],
      locale,
    ).terms
    return [TermRole, termRole, termRoles, TermRevoke, termRevoke, TermSharing]
  }
  expect(terms(levels, 'en')).toEqual([
    ...['Level', 'level', 'levels', 'Revoke access', 'revoke access', 'Share account'],
  ])
  expect(terms(sharing, 'de')).toEqual([
    ...['Rolle', 'Rolle', 'Rollen', 'Zugriff löschen', 'Zugriff löschen', 'Konto teilen'],
  ])
  const label = { en: 'VIP class', de: 'VIP-Klasse' }
  const abbreviated = { ...levels, terms: { ...levels.terms, role: label } }
  expect(terms(abbreviated, 'en').slice(0, 2)).toEqual(['VIP class', 'VIP class'])
})

it('K7: without a tree at hand, the terms are neutral', () => {
  const { text } = textFor('en')
  for (const catalogues of [[], [levels, sharing]]) {
    const plain = withTerms(text, { value: catalogueNames(catalogues, 'en') })
    expect([plain.t('roles.title'), text.t('roles.about', { name: 'Northwind' })]).toEqual([
      'Roles',
      'What each role may do on Northwind, and who has it.',
    ])
  }
})

it('K7: a text with terms fills them into every message', () => {
  const { text } = textFor('de')
  const named = withTerms(text, { value: catalogueNames([levels], 'de') })
  expect(named.t('users.filter.chips.level', { names: 'Autor' })).toBe('Benutzerebene: Autor')
})

it('leaves what no catalogue knows as it is', () => {
  const names = catalogueNames([], 'en')
  expect([names.plan('p'), names.role('__proto__'), names.permission('constructor'), names.area('')]).toEqual(
    ['p', '__proto__', 'constructor', ''],
  )
})

it('lets the first catalogue name what two know', () => {
  expect(catalogueNames([levels, sharing], 'en').permission('users.revoke')).toBe('Revoke account access')
  expect(catalogueNames([sharing, levels], 'en').permission('users.revoke')).toBe('Delete users’ access')
})
