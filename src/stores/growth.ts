import { useLive } from './live'

/** How many of a scenario's crowd have joined, while not all have. Live. */
export const useGrowth = () =>
  useLive((queries) => async () => {
    const { grown, crowd } = await queries.growth()
    return grown < crowd ? { grown, crowd } : undefined
  })
