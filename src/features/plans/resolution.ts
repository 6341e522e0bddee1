import type { Access } from '@/domain/model/rows'

/** What is chosen for one account: another access, or none. */
export type ChosenAccess = Access | 'none'

/** A resolution while it is being chosen: by the keys of the lines, and only what differs from today. */
export interface ResolutionDraft {
  removed: ReadonlySet<string>
  access: ReadonlyMap<string, ReadonlyMap<string, ChosenAccess>>
  closed: ReadonlySet<string>
}
