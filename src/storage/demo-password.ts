/** The password of people without one of their own: built-in scenarios and imports. Shown on *Sign in*. */
export const DEMO_PASSWORD = 'seatplan-demo'
