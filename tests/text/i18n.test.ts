import '../support/every-language'
import { expect, it, vi } from 'vitest'
import { createText, useText } from '@/text/i18n'

it('speaks one language for everyone, and changes it for everyone', async () => {
  const text = createText('en')
  expect(useText().t('common.cancel')).toBe('Cancel')
  await text.setLocale('de')
  expect(useText().t('common.cancel')).toBe('Abbrechen')
  expect(useText().locale.value).toBe('de')
})

it('picks the plural by the rule of the language and writes the number as the language does', async () => {
  const { t, setLocale } = createText('en')
  expect(t('common.charactersLeft', {}, 1)).toBe('1 character left')
  expect(t('common.charactersLeft', {}, 0)).toBe('0 characters left')
  expect(t('common.charactersLeft', {}, 1200)).toBe('1,200 characters left')
  await setLocale('de')
  expect(t('common.charactersLeft', {}, 1200)).toBe('Noch 1.200 Zeichen')
})

it('1 of 4 addresses: the noun goes by all, the verb by those it is about', async () => {
  const { t, setLocale } = createText('en')
  const problems = (n: number, all: number) => t('several.problems.addresses', { all }, n)
  expect([problems(1, 4), problems(3, 4)]).toEqual([
    '1 of 4 addresses needs a change',
    '3 of 4 addresses need a change',
  ])
  await setLocale('de')
  expect(problems(1, 4)).toBe('1 von 4 Adressen muss geändert werden')
})

it.each(["{name} @:common.save | {'x'}", '<img src=x onerror=alert(1)>', '@.lower:common.save', '{0}'])(
  'X-02: never reads text from users as a message format: %s',
  (name) => {
    expect(createText('en').t('common.remove', { name })).toBe(`Remove ${name}`)
  },
)

it('keeps a name from turning the sentence around it', () => {
  const { t } = createText('en')
  expect(t('common.remove', { name: 'نور' })).toBe('Remove \u2068نور\u2069')
  expect(t('common.remove', { name: 'a\u202eb' })).toBe('Remove ab')
})

it('says how long ago or ahead something is', () => {
  const { relative } = createText('en')
  const hour = 3_600_000
  expect(relative(0, 0)).toBe('now')
  expect(relative(0, hour)).toBe('1 hour ago')
  expect(relative(50 * hour, 0)).toBe('in 2 days')
  expect(relative(0, 30 * 24 * hour)).toBe('30 days ago')
})

it('more than 30 days away it is the date that says when', () => {
  vi.stubGlobal('navigator', { languages: ['en-GB'] })
  const [noon, now] = [Date.UTC(2026, 8, 3, 12), Date.UTC(2026, 10, 30)]
  expect(createText('en').relative(noon, now)).toBe('3 Sept 2026')
  expect(createText('de').relative(noon, now)).toBe('am 03.09.2026')
  vi.unstubAllGlobals()
})

it('writes numbers and lists as the language does', () => {
  const { number, list } = createText('de')
  expect(number(1234.5)).toBe('1.234,5')
  expect(list(['Anna', 'Ben', 'Zoë'])).toBe('Anna, Ben und Zoë')
})
