export type { PersonDetails } from '@/storage/queries/person'
