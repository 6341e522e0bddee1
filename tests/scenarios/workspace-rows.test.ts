import newWorkspace from 'virtual:new-workspace'
import { expect, it } from 'vitest'
import { runScript } from '@/scenarios/script'
import { smallTeam } from '@/scenarios/small-team'
import { fillTemplate, rowsOf, templateOf } from '@/scenarios/workspace-rows'
import type { WorkspaceRows } from '@/scenarios/workspace-rows'
import { T0 } from '../fixtures/time'

it.each([T0, T0 + 86_400_001])('the rows that the build writes are those of the script, at %i', (now) => {
  const links = Array.from({ length: newWorkspace.links }, (_, n) => `hash ${String(n)} ${String(now)}`)
  const stored = fillTemplate(newWorkspace.template, now, links)
  expect(stored).toEqual(rowsOf(runScript(smallTeam, now, links)))
})

const rows = (log: unknown[]) => ({ rows: {}, users: [], log }) as unknown as WorkspaceRows

it.each([
  ['changes with the moment otherwise', [Math.PI], [Math.E]],
  ['is another text', ['a'], ['b']],
  ['reads like a moment', ['@5'], ['@5']],
  ['reads like a link', ['#0'], ['#0']],
])('a value that %s is not stored', (_, one, other) => {
  expect(() => templateOf(0, [rows(one), []], [rows(other), []])).toThrow('cannot be stored')
})
