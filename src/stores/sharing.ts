export type { Sharing, SharingRow } from '@/storage/queries/sharing'
