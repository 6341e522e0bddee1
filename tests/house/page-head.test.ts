import { readFileSync } from 'node:fs'
import { runInNewContext } from 'node:vm'
import { expect, it } from 'vitest'
import { isDark, themeFrom } from '@/features/shell/useTheme'
import type { Preloads } from '../../vite/page-head'

const script = readFileSync('vite/page-head.js', 'utf8')

const PRELOADS: Preloads = {
  files: ['sharing', 'users', 'lazy', 'en-first', 'de-first', 'en', 'de', 'new', 'guide'],
  pages: { sharing: [0], users: [1, 2] },
  firstWords: { en: [3], de: [4] },
  allWords: { en: [5], de: [6] },
  newWorkspace: [7],
  guide: [8],
}

/** What the script makes of a page; `stored` is null where the browser blocks storage. */
function load(stored: Record<string, string> | null, dark: boolean, language: string, hash = '') {
  const documentElement = { dataset: {} as Record<string, string>, lang: 'en' }
  const links: { href: string }[] = []
  const page = {
    PRELOADS,
    document: {
      documentElement,
      createElement: () => ({}),
      head: { append: (link: { href: string }) => links.push(link) },
    },
    location: { hash },
    navigator: { language },
    matchMedia: () => ({ matches: dark }),
    get localStorage() {
      if (!stored) throw new Error('blocked')
      return { getItem: (key: string) => stored[key] ?? null }
    },
  }
  runInNewContext(script, page)
  const preloaded = links.map(({ href }) => href.replace(/^\.\/assets\/|\.js$/g, ''))
  return { look: [documentElement.dataset['theme'], documentElement.lang], preloaded }
}

const start = (...page: Parameters<typeof load>) => load(...page).look

const visited = { 'seatplan.known': 'seatplan', 'seatplan.guide': '{"isLeft":true}' }

it.each([
  ['a first visit', {}, 'en-GB', '', ['sharing', 'en-first', 'new', 'guide']],
  ['a first visit in German', {}, 'de-AT', '#/', ['sharing', 'de-first', 'new', 'guide']],
  ['a later visit', visited, 'en', '#/accounts/x/sharing?person=ben', ['sharing', 'en-first']],
  [
    'a later visit of *Users*',
    visited,
    'de',
    '#/accounts/x/users?search=a',
    ['users', 'lazy', 'de-first', 'de'],
  ],
  ['an address that nobody knows', visited, 'en', '#/nowhere', ['en-first', 'en']],
])('%s asks at once for what its first screen needs', (_, stored, language, hash, files) => {
  expect(load(stored, false, language, hash).preloaded).toEqual(files)
})

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
