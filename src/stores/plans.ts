export type { PlanFit, Plans } from '@/storage/queries/plans'
