import { useLive } from './live'

export type { Persona } from '@/storage/queries/session'

/** Everyone whom this tab may act as, live; nothing until it is known. */
export const usePersonas = () => useLive((queries) => queries.personas)
