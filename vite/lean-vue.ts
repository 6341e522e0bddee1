import type { Plugin } from 'vite'

/** Where a library takes Vue as a whole for the sake of one function, which would keep all of Vue in the page. */
const wholeImports = [
  {
    file: /\/vue-i18n\/dist\/vue-i18n\.mjs$/,
    whole: "import * as Vue from 'vue';",
    single:
      "import { getCurrentInstance as vueInstance } from 'vue';\nconst Vue = { getCurrentInstance: vueInstance };",
  },
  {
    file: /\/reka-ui\/dist\/shared\/useId\.js$/,
    whole: 'import * as vue from "vue";',
    single: 'import { useId as vueId } from "vue";\nconst vue = { useId: vueId };',
  },
]

/** Lets the unused parts of Vue fall away: libraries import what they use of it by name. */
export function leanVue(): Plugin {
  return {
    name: 'seatplan:lean-vue',
    apply: 'build',
    transform(code, id) {
      const library = wholeImports.find(({ file }) => file.test(id))
      if (!library) return undefined
      if (!code.includes(library.whole)) this.error(`${id} imports Vue in another way now.`)
      return { code: code.replace(library.whole, library.single), map: null }
    },
  }
}
