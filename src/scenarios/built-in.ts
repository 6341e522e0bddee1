import { agency } from './agency'
import { downgradeBlocked } from './downgrade-blocked'
import { fiveLevels } from './five-levels'
import { fullBronze } from './full-bronze'
import type { ScenarioId } from './ids'
import { largeCompany } from './large-company'
import type { Script } from './script'
import { smallTeam } from './small-team'

export const builtInScenarios: Record<ScenarioId, Script> = {
  'small-team': smallTeam,
  'full-bronze': fullBronze,
  'five-levels': fiveLevels,
  agency,
  'downgrade-blocked': downgradeBlocked,
  'large-company': largeCompany,
  empty: { id: 'empty', steps: [] },
}
