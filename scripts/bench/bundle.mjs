import { fileURLToPath } from 'node:url'
import tailwind from '@tailwindcss/vite'
import vue from '@vitejs/plugin-vue'
import { build, runnerImport } from 'vite'

/**
 * One production bundle per file: a test runner's module wrappers would cost more than what is measured.
 * @returns the folder's path and the script's name in it
 */
export async function bundle(file, name, forBrowser) {
  const folder = `.cache/bench/${name}`
  const { newWorkspace } = (await runnerImport('./vite/new-workspace.ts', { configFile: false })).module
  await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': fileURLToPath(new URL('../../src', import.meta.url)) } },
    define: forBrowser ? { 'process.env.NODE_ENV': '"production"' } : {},
    plugins: [newWorkspace(), ...(forBrowser ? [vue(), tailwind()] : [])],
    publicDir: false,
    build: {
      outDir: folder,
      target: 'es2022',
      minify: false,
      ...(forBrowser
        ? { lib: { entry: file, formats: ['es'], fileName: () => 'bench.js', cssFileName: 'bench' } }
        : { ssr: file, rollupOptions: { output: { entryFileNames: 'bench.mjs' } } }),
    },
  })
  return { folder, script: forBrowser ? 'bench.js' : 'bench.mjs' }
}
