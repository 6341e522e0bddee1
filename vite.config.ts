import { fileURLToPath } from 'node:url'
import tailwindcss from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { contentPolicy } from './vite/content-policy.ts'
import { precompiledMessages } from './vite/precompiled-messages.ts'

export default defineConfig({
  // Relative, so that the built page runs from any folder of any host.
  base: './',
  plugins: [vue(), tailwindcss(), contentPolicy(), precompiledMessages()],
  resolve: { alias: { '@': fileURLToPath(new URL('src', import.meta.url)) } },
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
  },
  preview: { port: 4173, strictPort: false },
})
