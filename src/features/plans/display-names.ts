import type { SeatHolderLine } from '@/stores/plans'

/** What to call the people of lines: by name, or by address while there is no name. */
export const displayNames = (lines: readonly SeatHolderLine[]) =>
  lines.map(({ name, email }) => name || email)
