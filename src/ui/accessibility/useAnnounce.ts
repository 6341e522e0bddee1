import { shallowRef } from 'vue'

const current = shallowRef({ text: '', sequence: 0 })

/** Clears the live region after this time (ms), so that old text is not read as news. */
const CLEAR_AFTER = 5000

function clear(sequence: number) {
  if (current.value.sequence === sequence) current.value = { text: '', sequence }
}

export const clearAnnouncement = () => clear(current.value.sequence)

export const announcement = current

/** Announces text politely to assistive technology, even if it equals the last announcement. */
export function useAnnounce() {
  return (text: string) => {
    const sequence = current.value.sequence + 1
    current.value = { text, sequence }
    setTimeout(() => clear(sequence), CLEAR_AFTER)
  }
}
