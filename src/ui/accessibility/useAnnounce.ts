import { shallowRef } from 'vue'

const current = shallowRef({ text: '', sequence: 0 })

/** Cleared after this time (ms), so that somebody who reads on to the region later does not take it for news. */
const CLEAR_AFTER = 5000

function clear(sequence: number) {
  if (current.value.sequence === sequence) current.value = { text: '', sequence }
}

/** For when the page changes. */
export const clearAnnouncement = () => clear(current.value.sequence)

/** Read by LiveRegion only. */
export const announcement = current

/** Says something politely to assistive technology, also when it is the same as before. */
export function useAnnounce() {
  return (text: string) => {
    const sequence = current.value.sequence + 1
    current.value = { text, sequence }
    setTimeout(() => clear(sequence), CLEAR_AFTER)
  }
}
