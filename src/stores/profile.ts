export type { ProfileAccount, ProfileTree, Profile } from '@/storage/queries/profile'
