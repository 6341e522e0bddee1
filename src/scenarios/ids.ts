/** The scenarios that ship with the app; the first is what a first visit opens. */
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
