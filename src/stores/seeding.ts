import { useLiveQuery } from './useLiveQuery'

/** How many of a scenario's crowd have joined, while not all have. Live. */
export const useSeedingProgress = () =>
  useLiveQuery((queries) => async () => {
    const { seeded, total } = await queries.seedingProgress()
    return seeded < total ? { seeded, total } : undefined
  })
