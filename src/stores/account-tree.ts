export type { AccountLine, AccountTreeOverview } from '@/storage/queries/accounts'
export type { Successor } from '@/storage/queries/successors'
