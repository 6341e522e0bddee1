const { join } = require('node:path')

// What each layer may import besides itself. Folders of src and npm packages; nothing else is in reach.
const layers = {
  domain: { packages: ['valibot'] },
  text: { layers: ['domain'], packages: ['vue-i18n'] },
  storage: { layers: ['domain'], packages: ['dexie', 'valibot', 'fake-indexeddb', 'otpauth'] },
  stores: { layers: ['domain', 'storage'], packages: ['vue', 'pinia'] },
  components: {
    layers: ['stores', 'text', 'domain'],
    packages: [
      'vue',
      'vue-router',
      '@lucide/vue',
      '@tanstack/vue-virtual',
      '@vee-validate/valibot',
      'papaparse',
      'reka-ui',
      'uqr',
      'valibot',
      'vee-validate',
    ],
  },
  pages: { layers: ['components', 'stores', 'text', 'domain'], packages: ['vue', 'vue-router'] },
}

const mayImport = ([layer, { layers = [], packages = [] }]) => ({
  name: `${layer}-imports`,
  comment: `The table in .dependency-cruiser.cjs says what ${layer} may import.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: {
    pathNot: [
      ...[layer, ...layers].map((name) => `^src/${name}/`),
      // A package is a path once installed and a bare name when it is not found.
      ...packages.map((name) => `(^|node_modules/)${name}(/|$)`),
    ],
  },
})

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...Object.entries(layers).map(mayImport),
    {
      name: 'not-up',
      comment: 'main, App, router and kit stand above the layers, which must not know them.',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+\\.(ts|vue)$' },
    },
    {
      name: 'lazy-packages',
      comment:
        'Only a workspace in memory, who has two-factor sign-in, or who reads or writes a table needs it: import().',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        path: '(^|node_modules/)(fake-indexeddb|otpauth|papaparse)(/|$)',
        dynamic: false,
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'not-tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts|vite)/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: join(__dirname, 'tsconfig.app.json') },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.mjs', '.vue', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'types', 'default'],
    },
  },
}
