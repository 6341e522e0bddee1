import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { contentPolicy } from './vite/content-policy.ts'
import { bundleContents } from './vite/bundle-contents.ts'
import { pageHead } from './vite/page-head.ts'
import { newWorkspace } from './vite/new-workspace.ts'
import { leanLibraries } from './vite/lean-libraries.ts'

export default defineConfig({
  // Relative, so that the built page runs from any folder of any host.
  base: './',
  plugins: [
    vue(),
    tailwindcss(),
    pageHead(),
    newWorkspace(),
    contentPolicy(),
    leanLibraries(),
    bundleContents(),
  ],
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
  },
  build: {
    target: 'es2022',
    manifest: true,
    // The policy allows no data: addresses but images, and no inline scripts.
    assetsInlineLimit: 0,
    // The rules of single components are few: one request instead of ten.
    cssCodeSplit: false,
    modulePreload: {
      polyfill: false,
      // Pages come with all that they import; of dialogs and other parts the list would be longer than what it saves.
      resolveDependencies: (_, files, { hostId, hostType }) =>
        hostType === 'html' || /\/index-[^/]*$/.test(hostId) ? files : [],
    },
    // Components of a library that nobody uses fall away: calling this has no other effect.
    rolldownOptions: {
      treeshake: {
        manualPureFunctions: ['defineComponent'],
        propertyReadSideEffects: false,
        unknownGlobalSideEffects: false,
      },
      output: {
        // Every script names those that it fetches, so names cost room; the manifest tells which is which.
        chunkFileNames: 'assets/[hash].js',
        codeSplitting: {
          groups: [
            {
              name: 'libraries',
              test: /node_modules\/(@vue|vue|vue-router|pinia|dexie)\//,
              priority: 2,
            },
            { name: 'start', test: /src\/(App)\.vue$/, priority: 1 },
            { name: 'sharing', test: /src\/pages\/SharingPage\.vue$/ },
            // What several parts share: each as one script, not as a dozen.
            { name: 'email', test: /src\/domain\/model\/email\.ts$/ },
            { name: 'dialog', test: /src\/ui\/dialog\/BaseDialog\.vue$/ },
            { name: 'refusal', test: /src\/text\/refusal\.ts$/ },
            { name: 'access', test: /src\/components\/access\/AccessFields\.vue$/ },
            { name: 'form', test: /src\/ui\/field\/useForm\.ts$/ },
          ],
        },
      },
    },
  },
  preview: { port: 4173, strictPort: false },
})
