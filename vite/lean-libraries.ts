import type { Plugin } from 'vite'

/** What nothing here uses of libraries and tree shaking does not find, by the file that has it. */
const cuts: readonly { file: RegExp; text: string; instead: string }[] = [
  // It would keep all of Vue for the sake of one function.
  {
    file: /\/reka-ui\/dist\/shared\/useId\.js$/,
    text: 'import * as vue from "vue";',
    instead: 'import { useId as vueId } from "vue";\nconst vue = { useId: vueId };',
  },
  // Pages are never rendered on a server.
  {
    file: /\/@vue\/runtime-core\/dist\/runtime-core\.esm-bundler\.js$/,
    text: 'hydrate: hydrateTeleport',
    instead: '',
  },
  // Saving a store's state as a file belongs to the devtools.
  {
    file: /\/pinia\/dist\/pinia\.js$/,
    text: '"download" in HTMLAnchorElement.prototype && !isMacOSWebView ? downloadSaveAs : "msSaveOrOpenBlob" in _navigator ? msSaveAs : fileSaverSaveAs',
    instead: 'downloadSaveAs',
  },
  // The database is opened with `cache: 'disabled'`.
  { file: /\/dexie\/dist\/modern\/dexie\.mjs$/, text: 'this.use(cacheMiddleware);', instead: '' },
  // Every browser that we build for has it.
  {
    file: /vite\/preload-helper\.js$/,
    text: 'promise = allSettled(',
    instead: 'promise = Promise.allSettled(',
  },
  // The policy of the page knows no nonces.
  {
    file: /vite\/preload-helper\.js$/,
    text: 'const cspNonce = cspNonceMeta?.nonce || cspNonceMeta?.getAttribute("nonce");',
    instead: 'const cspNonce = null;',
  },
  {
    file: /vite\/preload-helper\.js$/,
    text: 'const cspNonceMeta = document.querySelector("meta[property=csp-nonce]");',
    instead: '',
  },
  // Nothing is looked for in either case: e-mail addresses are stored in lower case.
  {
    file: /\/dexie\/dist\/modern\/dexie\.mjs$/,
    text: 'function addIgnoreCaseAlgorithm(',
    instead: 'function addIgnoreCaseAlgorithm() {}\nfunction unusedIgnoreCaseAlgorithm(',
  },
  // No table has hooks.
  { file: /\/dexie\/dist\/modern\/dexie\.mjs$/, text: 'this.use(hooksMiddleware);', instead: '' },
]

/** Leaves unused parts of libraries out of the page; the build fails where a library has changed there. */
export function leanLibraries(): Plugin {
  return {
    name: 'seatplan:lean-libraries',
    apply: 'build',
    transform(code, id) {
      const here = cuts.filter(({ file }) => file.test(id))
      if (here.length === 0) return undefined
      const lean = here.reduce((kept, { text, instead }) => {
        if (!kept.includes(text)) this.error(`${id} no longer has: ${text}`)
        return kept.replace(text, instead)
      }, code)
      return { code: lean, map: null }
    },
  }
}
