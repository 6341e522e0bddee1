import { persistentStorage } from '@/stores/browser-storage'

const storage = persistentStorage('seatplan.welcomed')

/** True until somebody closes the introduction in this browser. */
export const isFirstVisit = () => storage.read() === null

export const dismissOnboarding = () => {
  storage.write('yes')
}
