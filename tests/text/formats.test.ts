import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const noon = Date.UTC(2026, 10, 30, 12)

beforeEach(() => {
  vi.resetModules()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

async function formatsIn(languages: readonly string[], locale: 'en' | 'de') {
  vi.stubGlobal('navigator', { languages })
  const { formatsOf } = await import('@/text/formats')
  return formatsOf(locale)
}

describe('dates and numbers follow the region of the browser where its language is the one of the app', () => {
  it.each([
    ['en', ['en-GB', 'en'], '30 Nov 2026', '1,234.5'],
    ['en', ['en-US', 'en'], 'Nov 30, 2026', '1,234.5'],
    ['en', ['en', 'en-US'], 'Nov 30, 2026', '1,234.5'],
    ['en', ['en-IN'], '30 Nov 2026', '1,234.5'],
    ['en', ['de-DE', 'de'], '30 Nov 2026', '1,234.5'],
    ['en', ['de', 'en-US'], 'Nov 30, 2026', '1,234.5'],
    ['en', ['fr-FR', 'fr'], '30 Nov 2026', '1,234.5'],
    ['en', [], '30 Nov 2026', '1,234.5'],
    ['en', ['en-US@posix'], '30 Nov 2026', '1,234.5'],
    ['de', ['de-AT'], '30.11.2026', '1\u00a0234,5'],
    ['de', ['en-US'], '30.11.2026', '1.234,5'],
    ['de', ['fr'], '30.11.2026', '1.234,5'],
  ] as const)('app %s, browser %j', async (locale, languages, date, number) => {
    const formats = await formatsIn(languages, locale)
    expect(formats.date(noon)).toBe(date)
    expect(formats.number(1234.5)).toBe(number)
  })
})

it('what is words stays the language of the app: British, whatever the region', async () => {
  const { list, choice, ago } = await formatsIn(['en-US'], 'en')
  expect(list(['Anna', 'Ben', 'Zoë'])).toBe('Anna, Ben and Zoë')
  expect(choice(['Gold', 'Platinum', 'Diamond'])).toBe('Gold, Platinum or Diamond')
  expect(ago(0, 14 * 60_000)).toBe('14 minutes ago')
})

it('names are in the order of the language of the app, and their numbers count', async () => {
  const { compare } = await formatsIn(['sv-SE'], 'de')
  expect(['Zoë', 'Ärzte', 'Team 10', 'Team 9'].toSorted(compare)).toEqual([
    'Ärzte',
    'Team 9',
    'Team 10',
    'Zoë',
  ])
})
