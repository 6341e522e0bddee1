import { inBrowser } from '@/stores/kept'

const welcomed = inBrowser('seatplan.welcomed')

/** Nobody has closed the introduction in this browser yet. */
export const isFirstVisit = () => welcomed.read() === null

export const closeWelcome = () => {
  welcomed.write('yes')
}

export const loadWelcome = () => import('./WelcomeNote.vue')

// Fetched along with the page that shows it, so that nothing moves once that is there; what fails is told then.
if (isFirstVisit()) loadWelcome().catch(() => {})
