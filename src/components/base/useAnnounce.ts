import { shallowRef } from 'vue'

const said = shallowRef({ text: '', turn: 0 })

/** Long enough to be read out; whoever reads on from there later would take it for news. */
const LASTS = 5000

function forget(turn: number) {
  if (said.value.turn === turn) said.value = { text: '', turn }
}

/** What was said of one page is not read on the next. */
export const forgetAnnounced = () => forget(said.value.turn)

/** For the one place that says it. */
export const announcements = said

/** Says something politely to assistive technology, also when it is the same as before. */
export function useAnnounce() {
  return (text: string) => {
    const turn = said.value.turn + 1
    said.value = { text, turn }
    setTimeout(() => forget(turn), LASTS)
  }
}
