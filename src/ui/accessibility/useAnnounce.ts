import { shallowRef } from 'vue'

const current = shallowRef({ text: '', sequence: 0 })

/** Long enough to be read out; whoever reads on from there later would take it for news. */
const CLEAR_AFTER = 5000

function clear(sequence: number) {
  if (current.value.sequence === sequence) current.value = { text: '', sequence }
}

/** What was said of one page is not read on the next. */
export const clearAnnouncement = () => clear(current.value.sequence)

/** For the one place that says it. */
export const announcement = current

/** Says something politely to assistive technology, also when it is the same as before. */
export function useAnnounce() {
  return (text: string) => {
    const sequence = current.value.sequence + 1
    current.value = { text, sequence }
    setTimeout(() => clear(sequence), CLEAR_AFTER)
  }
}
