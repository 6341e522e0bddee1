import { persistentStorage } from '@/stores/browser-storage'

const storage = persistentStorage('seatplan.welcomed')

/** Nobody has closed the introduction in this browser yet. */
export const isFirstVisit = () => storage.read() === null

export const dismissOnboarding = () => {
  storage.write('yes')
}
