/** The id of the line of a holder in the form, so that what blocks can lead there. */
export const seatHolderElementId = (key: string) => `line-${key}`

/** The id of the name of the present plan, so that reading can go on there once a plan is chosen. */
export const CURRENT_PLAN_ID = 'present-plan'
