import type { PeopleTab } from '@/domain/users/filter'
import type { SharingRow } from '@/stores/sharing'

/** What of *Share account* is shown below its tabs. */
export interface ShownPeople {
  rows: readonly SharingRow[]
  tab: PeopleTab
  /** People × accounts instead of a list. */
  isGrid: boolean
  /** Only what was searched for. */
  isSearch?: boolean
}
