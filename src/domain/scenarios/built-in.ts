import { fullBronze } from './full-bronze'
import type { ScenarioId } from './ids'
import type { Script } from './script'
import { smallTeam } from './small-team'

/** The script of each scenario that ships with the app. */
export const builtInScenarios: Record<ScenarioId, Script> = {
  'small-team': smallTeam,
  'full-bronze': fullBronze,
  empty: { id: 'empty', steps: [] },
}
