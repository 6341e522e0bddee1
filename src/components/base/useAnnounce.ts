import { shallowRef } from 'vue'

const said = shallowRef({ text: '', turn: 0 })

/** For the one place that says it. */
export const announcements = said

/** Says something politely to assistive technology, also when it is the same as before. */
export function useAnnounce() {
  return (text: string) => {
    said.value = { text, turn: said.value.turn + 1 }
  }
}
