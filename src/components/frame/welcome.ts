import { isFirstVisit } from './welcomed'

export const loadWelcome = () => import('./WelcomeNote.vue')

// Fetched along with the page that shows it, so that nothing moves once that is there; what fails is told then.
if (isFirstVisit()) loadWelcome().catch(() => {})
