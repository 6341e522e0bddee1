import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { isDark, themeFrom } from '@/features/shell/useTheme'

const script = readFileSync('public/theme.js', 'utf8')

/** What the script makes of a page; `stored` is null where the browser blocks storage. */
function start(stored: Record<string, string> | null, dark: boolean, language: string) {
  const documentElement = { dataset: {} as Record<string, string>, lang: 'en' }
  const page = {
    document: { documentElement },
    navigator: { language },
    matchMedia: () => ({ matches: dark }),
    get localStorage() {
      if (!stored) throw new Error('blocked')
      return { getItem: (key: string) => stored[key] ?? null }
    },
  }
  runInNewContext(script, page)
  return [documentElement.dataset['theme'], documentElement.lang]
}

it('the first paint has the stored theme and language', () => {
  const stored = { 'seatplan.theme': 'dark', 'seatplan.language': 'de' }
  expect(start(stored, false, 'en-GB')).toEqual(['dark', 'de'])
})

it('without stored ones it follows the system', () => {
  expect(start({}, true, 'de-AT')).toEqual(['dark', 'de'])
  expect(start({ 'seatplan.theme': 'system' }, false, 'fr')).toEqual(['light', 'en'])
})

it('blocked storage does not stop it', () => {
  expect(start(null, false, 'en')).toEqual(['light', 'en'])
})

it.each(['light', 'dark', 'system', 'blue', null])(
  'stored %s: the page keeps the theme of its first paint',
  (stored) => {
    for (const prefersDark of [false, true]) {
      const [theme] = start(stored === null ? {} : { 'seatplan.theme': stored }, prefersDark, 'en')
      expect(isDark(themeFrom(stored), prefersDark) ? 'dark' : 'light').toBe(theme)
    }
  },
)
