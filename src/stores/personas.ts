import { useLiveQuery } from './useLiveQuery'

export type { Persona } from '@/storage/queries/session'

/** Everyone whom this tab may act as, live; nothing until it is known. */
export const usePersonas = () => useLiveQuery((queries) => queries.personas)
