/** How many users *Large company* grows to. */
export const CROWD = 100_000

const crowdId = (n: number) => `u${String(n).padStart(6, '0')}`

/** Ids of the crowd's members from one to before another. */
export const crowdIds = (from: number, to: number): string[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => crowdId(from + index))
