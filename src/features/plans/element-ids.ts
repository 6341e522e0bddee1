/** Element id of a seat holder's row; links from the blockers lead there. */
export const seatHolderElementId = (id: string) => `line-${id}`

/** Element id of the current plan's heading, which gets focus after a plan change. */
export const CURRENT_PLAN_ID = 'current-plan'
