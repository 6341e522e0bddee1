/** The id of the line of a holder in the form, so that what blocks can lead there. */
export const lineId = (key: string) => `line-${key}`
