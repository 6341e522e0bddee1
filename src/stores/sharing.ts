export type { Sharing, SharingRow, SharingSelection } from '@/storage/queries/sharing'
