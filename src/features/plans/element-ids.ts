/** Id of the row of a seat holder, where links from the blockers lead. */
export const seatHolderElementId = (id: string) => `line-${id}`

/** Id of the heading of the current plan, which gets focus once a plan is chosen. */
export const CURRENT_PLAN_ID = 'present-plan'
