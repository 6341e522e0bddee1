import { fullBronze } from './full-bronze'
import type { Script, ScenarioId } from './script'
import { smallTeam } from './small-team'

const empty: Script = { id: 'empty', steps: [] }

/** The scenarios that ship with the app; the first is what a first visit opens. */
export const builtInScenarios: readonly Script[] = [smallTeam, fullBronze, empty]

export const scenarioById = (id: ScenarioId): Script =>
  builtInScenarios.find((script) => script.id === id) ?? smallTeam
