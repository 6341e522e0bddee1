export type { PermissionExplanation, Why } from '@/storage/queries/why'
