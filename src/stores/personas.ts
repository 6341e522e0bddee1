export type { Persona } from '@/storage/queries/session'
