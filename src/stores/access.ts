export type { AccessLine, OpenOffer, YourAccess } from '@/storage/queries/your-access'
