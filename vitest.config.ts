import { defineConfig, mergeConfig } from 'vitest/config'
import viteConfig from './vite.config.ts'

const screens = ['ui', 'components', 'features', 'pages', 'stores', 'app'].map(
  (folder) => `tests/${folder}/**/*.test.ts`,
)
const rules = ['domain', 'scenarios', 'house'].map((folder) => `tests/${folder}/**/*.test.ts`)
const shared = ['fake-indexeddb/auto', 'tests/setup-console.ts', 'tests/setup-fewer-rounds.ts']
const never = ['tests/browser/**', 'tests/bench/**']

export default mergeConfig(
  viteConfig,
  defineConfig({
    test: {
      // A busy machine is slow, not wrong.
      testTimeout: 120_000,
      // Only lint may still run beside it, on one core.
      maxWorkers: '100%',
      reporters: ['default', 'json'],
      outputFile: { json: 'reports/unit.json' },
      projects: [
        {
          extends: true,
          // Plain functions share nothing, so the files may share a worker.
          test: { name: 'rules', pool: 'threads', environment: 'node', isolate: false, include: rules },
        },
        {
          extends: true,
          test: {
            name: 'storage',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            exclude: [...rules, ...screens, ...never],
            setupFiles: shared,
          },
        },
        {
          extends: true,
          test: {
            name: 'screens',
            // Reading the app once for each file would take as long as the tests; what files share, tests/setup.ts resets.
            isolate: false,
            pool: 'threads',
            environment: 'happy-dom',
            include: screens,
            setupFiles: [...shared, 'tests/setup.ts'],
          },
        },
      ],
    },
  }),
)
