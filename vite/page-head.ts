import { readFileSync } from 'node:fs'
import type { Plugin, Rolldown } from 'vite'

type Bundle = Rolldown.OutputBundle

/** What the script of the page may ask for, beside what every page needs: places in a list of names in `assets`. */
export interface Preloads {
  files: string[]
  /** By the name of a page in its address. */
  pages: Record<string, number[]>
  firstWords: Record<'en' | 'de', number[]>
  allWords: Record<'en' | 'de', number[]>
  /** Where nothing is stored yet. */
  newWorkspace: number[]
  guide: number[]
}

const script = readFileSync(new URL('page-head.js', import.meta.url), 'utf8')
const noWords = { en: [], de: [] }
const none: Preloads = {
  files: [],
  pages: {},
  firstWords: noWords,
  allWords: noWords,
  newWorkspace: [],
  guide: [],
}

/** Puts `page-head.js` into the page; a built one also knows the scripts of each first screen. */
export function pageHead(): Plugin {
  return {
    name: 'seatplan:page-head',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        const preloads = JSON.stringify(bundle ? preloadsOf(bundle) : none)
        // After what every page asks for, and before the styles, for which a script would wait.
        return html.replace(
          /<link rel="stylesheet"|<\/head>/,
          (next) => `<script>${script.replace('PRELOADS', preloads)}</script>\n    ${next}`,
        )
      },
    },
  }
}

function preloadsOf(bundle: Bundle): Preloads {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const entries = chunks.filter(({ isEntry }) => isEntry)
  const seenByAll = new Set(entries.flatMap(({ fileName }) => [...scriptsOf(bundle, fileName)]))
  const files: string[] = []

  /** The scripts that these sources need beyond those of every page. */
  function scripts(...sources: string[]): number[] {
    const needed = new Set(sources.flatMap((source) => [...scriptsOf(bundle, fileOf(source))]))
    return [...needed]
      .filter((file) => !seenByAll.has(file))
      .map((file) => {
        const name = file.replace(/^assets\/|\.js$/g, '')
        if (!files.includes(name)) files.push(name)
        return files.indexOf(name)
      })
  }

  function fileOf(source: string): string {
    const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(source))
    if (!chunk) throw new Error(`${source} is no script of its own in this build`)
    return chunk.fileName
  }

  const pages = chunks.flatMap(
    ({ facadeModuleId }) => /\/src\/pages\/\w+Page\.vue$/.exec(facadeModuleId ?? '') ?? [],
  )
  return {
    pages: Object.fromEntries(
      pages.map((page) => [
        nameInAddress(page),
        page.endsWith('/SharingPage.vue') ? scripts(page) : scripts(page, '/src/storage/lazy.ts'),
      ]),
    ),
    firstWords: {
      en: scripts('/messages/en/first-screen.ts'),
      de: scripts('/messages/de/first-screen.ts'),
    },
    allWords: { en: scripts('/messages/en/index.ts'), de: scripts('/messages/de/index.ts') },
    newWorkspace: scripts('/src/storage/new-workspace.ts'),
    guide: scripts('/src/features/guide/GuideStrip.vue'),
    files,
  }
}

/** `SignInPage.vue` is `sign-in` in the address. */
const nameInAddress = (source: string) =>
  source
    .replace(/^.*\/(\w+)Page\.vue$/, '$1')
    .replace(/\B[A-Z]/g, '-$&')
    .toLowerCase()

/** A script and all that it imports. */
function scriptsOf(bundle: Bundle, fileName: string, seen = new Set<string>()): Set<string> {
  const chunk = bundle[fileName]
  if (chunk?.type !== 'chunk' || seen.has(fileName)) return seen
  seen.add(fileName)
  for (const file of chunk.imports) scriptsOf(bundle, file, seen)
  return seen
}
