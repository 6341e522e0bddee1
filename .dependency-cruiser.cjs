const { join } = require('node:path')

// What each layer may import besides itself. Folders of src and npm packages; nothing else is in reach.
const uiPackages = [
  'vue',
  '@lucide/vue',
  '@vee-validate/valibot',
  'reka-ui',
  'uqr',
  'valibot',
  'vee-validate',
]
const formPackages = [
  'vue',
  'vue-router',
  '@lucide/vue',
  '@vee-validate/valibot',
  'papaparse',
  'valibot',
  'vee-validate',
]
const layers = {
  domain: { packages: ['valibot'] },
  scenarios: { layers: ['domain'] },
  text: { layers: ['domain'], packages: ['vue'] },
  storage: { layers: ['domain', 'scenarios'], packages: ['dexie', 'valibot', 'fake-indexeddb', 'otpauth'] },
  ui: { packages: uiPackages },
  stores: { layers: ['domain', 'storage'], packages: ['vue', 'pinia'] },
  components: { layers: ['ui', 'stores', 'text', 'domain'], packages: formPackages },
  features: { layers: ['components', 'ui', 'stores', 'text', 'domain'], packages: formPackages },
  pages: {
    layers: ['features', 'components', 'ui', 'stores', 'text', 'domain'],
    packages: ['vue', 'vue-router'],
  },
}

// The subjects of the domain: each imports only those before it. `commands.ts` imports all of them.
const subjects = [
  'model',
  'catalogue',
  'command',
  'access',
  'seats',
  'invitation',
  'membership',
  'account',
  'plan',
  'security',
  'history',
  'users',
]

const inOrder = (subject, index) => ({
  name: 'subject-order',
  comment: 'The subjects of the domain stand in the order of .dependency-cruiser.cjs; type imports count.',
  severity: 'error',
  from: { path: `^src/domain/${subject}/` },
  to: { path: `^src/domain/(commands\\.ts|(${subjects.slice(index + 1).join('|')})/)` },
})

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
    ...subjects.map(inOrder),
    {
      name: 'no-feature-to-feature',
      comment: 'A feature opens the dialog of another by its name.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/([^/]+)/', pathNot: '^src/features/$1/' },
    },
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
    // Written by the build (vite/new-workspace.ts).
    exclude: { path: '^virtual:' },
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
