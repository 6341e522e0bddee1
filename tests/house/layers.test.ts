import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { expect, it } from 'vitest'

/** Files of a pretended project, what each imports, and the rule that it breaks. */
const planted: [file: string, imports: string, rule?: string][] = [
  ['domain/good.ts', 'valibot'],
  ['domain/knows-vue.ts', 'vue', 'domain-imports'],
  ['domain/knows-storage.ts', '../storage/good', 'domain-imports'],
  ['domain/circle-a.ts', './circle-b', 'no-circular'],
  ['domain/circle-b.ts', './circle-a'],
  ['domain/model/good.ts', 'valibot'],
  ['domain/seats/good.ts', '../model/good'],
  ['domain/invitation/good.ts', '../seats/good'],
  ['domain/seats/knows-invitation.ts', '../invitation/good', 'subject-order'],
  ['domain/seats/knows-commands.ts', '../commands', 'subject-order'],
  ['domain/commands.ts', './invitation/good'],
  ['text/good.ts', 'vue'],
  ['text/knows-stores.ts', '../stores/good', 'text-imports'],
  ['storage/good.ts', '../domain/good'],
  ['storage/knows-pinia.ts', 'pinia', 'storage-imports'],
  ['storage/eager.ts', 'fake-indexeddb', 'lazy-packages'],
  ['storage/eager-codes.ts', 'otpauth/slim', 'lazy-packages'],
  ['stores/good.ts', '../storage/good'],
  ['stores/knows-components.ts', '../components/good', 'stores-imports'],
  ['ui/good.ts', 'reka-ui'],
  ['ui/knows-words.ts', '../text/good', 'ui-imports'],
  ['ui/knows-stores.ts', '../stores/good', 'ui-imports'],
  ['components/good.ts', '../stores/good'],
  ['components/knows-storage.ts', '../storage/good', 'components-imports'],
  ['scenarios/good.ts', '../domain/good'],
  ['features/users/good.ts', '../../components/good'],
  ['features/users/knows-reka.ts', 'reka-ui', 'features-imports'],
  ['features/users/knows-scenarios.ts', '../../scenarios/good', 'features-imports'],
  ['features/users/knows-roles.ts', '../roles/good', 'no-feature-to-feature'],
  ['features/roles/good.ts', '../../ui/good'],
  ['pages/good.ts', '../components/good'],
  ['pages/knows-dexie.ts', 'dexie', 'pages-imports'],
  ['pages/knows-router.ts', '../router', 'not-up'],
  ['router.ts', './pages/good'],
]

interface Report {
  summary: { violations: { from: string; rule: { name: string } }[] }
}

function brokenRules(): Map<string, string[]> {
  mkdirSync('.cache', { recursive: true })
  const folder = mkdtempSync(resolve('.cache/layers-'))
  try {
    for (const [file, imports] of planted) {
      const path = join(folder, 'src', file)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, `import * as it from '${imports}'\nexport { it }\n`)
    }
    const tool = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
    const args = [tool, '--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json', 'src']
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    const { violations } = (JSON.parse(stdout) as Report).summary
    return new Map(
      planted.map(([file]) => [
        file,
        violations.filter(({ from }) => from === `src/${file}`).map(({ rule }) => rule.name),
      ]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}

it('the layer check notices every kind of break and nothing else', { timeout: 60_000 }, () => {
  const broken = brokenRules()
  for (const [file, , rule] of planted) {
    if (rule) expect(broken.get(file), file).toContain(rule)
    else expect(broken.get(file), file).toEqual([])
  }
})
