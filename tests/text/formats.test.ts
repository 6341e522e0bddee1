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
    ['en', ['en-Latn-US'], 'Nov 30, 2026', '1,234.5'],
    ['en', ['en-US-u-hc-h23'], 'Nov 30, 2026', '1,234.5'],
    ['en', ['en-GB-oxendict', 'en-US'], '30 Nov 2026', '1,234.5'],
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

describe('K8: spans of time are said by the calendar, and what remains is never rounded up', () => {
  /** Local time: the days of the calendar are those of the device. */
  const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime()
  const now = at(18, 15)

  it.each([
    [at(18, 15), 'now', 'jetzt'],
    [at(18, 14, 1), '59 minutes ago', 'vor 59 Minuten'],
    [at(18, 15, 59), 'in 59 minutes', 'in 59 Minuten'],
    [at(18, 13, 1), '1 hour ago', 'vor 1 Stunde'],
    [at(18, 0, 5), '14 hours ago', 'vor 14 Stunden'],
    [at(18, 16, 59), 'in 1 hour', 'in 1 Stunde'],
    [at(18, 23, 59), 'in 8 hours', 'in 8 Stunden'],
    [at(17, 23, 59), 'yesterday', 'gestern'],
    [at(17, 15), 'yesterday', 'gestern'],
    [at(17, 0, 5), 'yesterday', 'gestern'],
    [at(16, 23, 59), '2 days ago', 'vorgestern'],
    [at(17, 4), 'yesterday', 'gestern'],
    [at(16, 22), '2 days ago', 'vorgestern'],
    [at(19, 0, 5), 'tomorrow', 'morgen'],
    [at(19, 23, 59), 'tomorrow', 'morgen'],
    [at(20, 3), 'in 36 hours', 'in 36 Stunden'],
    [at(20, 14, 59), 'in 47 hours', 'in 47 Stunden'],
    [at(20, 15), 'in 2 days', 'übermorgen'],
    [at(21, 14), 'in 3 days', 'in 3 Tagen'],
    [at(21, 15), 'in 3 days', 'in 3 Tagen'],
    [at(8, 23), '10 days ago', 'vor 10 Tagen'],
  ])('%#: %s is %s', async (ms, english, german) => {
    const [en, de] = [await formatsIn(['en-GB'], 'en'), await formatsIn(['de-DE'], 'de')]
    expect(en.ago(ms, now)).toBe(english)
    expect(de.ago(ms, now)).toBe(german)
  })

  it('minutes are minutes past midnight too', async () => {
    const { ago } = await formatsIn(['en-GB'], 'en')
    expect(ago(at(17, 23, 50), at(18, 0, 10))).toBe('20 minutes ago')
    expect(ago(at(18, 0, 10), at(17, 23, 50))).toBe('in 20 minutes')
  })

  it('the day on which the clocks change is one day', async () => {
    const { ago } = await formatsIn(['en-GB'], 'en')
    const [before, after] = [new Date(2026, 9, 24, 12).getTime(), new Date(2026, 9, 26, 12).getTime()]
    expect(ago(before, after)).toBe('2 days ago')
  })
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
