import { persistentStorage } from '@/stores/kept'

const welcomed = persistentStorage('seatplan.welcomed')

/** Nobody has closed the introduction in this browser yet. */
export const isFirstVisit = () => welcomed.read() === null

export const closeWelcome = () => {
  welcomed.write('yes')
}
