export type { InvitationHistory } from '@/storage/queries/invitation-history'
