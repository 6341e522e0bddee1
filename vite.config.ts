import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { contentPolicy } from './vite/content-policy.ts'
import { bundleContents } from './vite/bundle-contents.ts'
import { leanVue } from './vite/lean-vue.ts'
import { precompiledMessages } from './vite/precompiled-messages.ts'

export default defineConfig({
  // Relative, so that the built page runs from any folder of any host.
  base: './',
  plugins: [vue(), tailwindcss(), contentPolicy(), precompiledMessages(), leanVue(), bundleContents()],
  resolve: {
    alias: [
      { find: '@', replacement: fileURLToPath(new URL('src', import.meta.url)) },
      // Its build for the browsers that we build for; the package leads to the one for older browsers.
      { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' },
      // What draws an icon: ours is a tenth of the size.
      {
        find: /^\.\.\/createLucideIcon\.mjs$/,
        replacement: fileURLToPath(new URL('vite/lucide-icon.ts', import.meta.url)),
      },
    ],
  },
  define: {
    __VUE_OPTIONS_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __VUE_I18N_LEGACY_API__: false,
    __INTLIFY_PROD_DEVTOOLS__: false,
  },
  build: {
    target: 'es2022',
    manifest: true,
    // The policy allows no data: addresses but images, and no inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Components of a library that nobody uses fall away: calling this has no other effect.
    rolldownOptions: {
      treeshake: { manualPureFunctions: ['defineComponent'], propertyReadSideEffects: false },
      output: {
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(@vue|vue|vue-router|pinia|dexie|@intlify|vue-i18n)\//,
              priority: 2,
            },
            { name: 'start', test: /src\/App\.vue$/, priority: 1 },
            { name: 'sharing', test: /src\/pages\/SharingPage\.vue$/ },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: false },
})
