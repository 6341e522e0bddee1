/** The built-in scenarios; a first visit opens the first one. */
export const scenarioIds = [
  'small-team',
  'full-bronze',
  'agency',
  'five-levels',
  'downgrade-blocked',
  'large-company',
  'empty',
] as const
export type ScenarioId = (typeof scenarioIds)[number]
