import { ref } from 'vue'

interface ListTrigger {
  /** Fetches the list; once it is there that costs nothing. */
  fetch: () => Promise<unknown>
  /** Whether it must stay shut. */
  off: () => boolean
}

const opening = ['Enter', ' ', 'ArrowDown', 'ArrowUp']
const moving = [...opening, 'Home', 'End']
const isLetter = (key: string) => key.length === 1 && key !== ' '

/**
 * Opens a list that may still have to be fetched: by a click, by the keys that open one, or by the first letters of an
 * option. Keys pressed before the list has focus are pressed again in it, so that none is lost. The button must let no
 * Enter click it: a press that chooses in the list ends on the button, and would open the list anew.
 */
export function useListTrigger({ fetch, off }: ListTrigger) {
  const open = ref(false)
  /** It was open at least once. */
  const wanted = ref(false)
  /** Keys since it was asked for; nothing when nobody asks or the list has focus. */
  let early: string[] | undefined

  /** What fails here is told when the list is wanted. */
  const fetchEarly = () => void fetch().catch(() => {})

  async function ask(...keys: string[]) {
    if (off() || early || open.value) return
    const asked = (early = keys)
    try {
      await fetch()
      open.value = early === asked
    } finally {
      if (!open.value) early = undefined
    }
    wanted.value ||= open.value
  }

  function press(event: KeyboardEvent): Promise<void> | undefined {
    const { key } = event
    if (event.ctrlKey || event.metaKey || off()) return undefined
    const takes = isLetter(key) || (early ? moving : opening).includes(key)
    if (takes) event.preventDefault()
    if (takes && !early) return ask(...(isLetter(key) ? [key] : []))
    if (takes) early?.push(key)
    else if (early && key === 'Escape') shut(event)
    return undefined
  }

  /** Escape ends the waiting, and nothing else such as the dialog around it. */
  function shut(event: KeyboardEvent) {
    event.stopPropagation()
    early = undefined
    open.value = false
  }

  /** Whoever goes on does not wait for it any more; when it is there, it is what took focus. */
  function letGo() {
    if (!open.value) early = undefined
  }

  /** The list has focus. What is pressed while the early keys take their turn waits behind them. */
  async function arrived() {
    const keys = early ?? []
    early = undefined
    function wait(event: KeyboardEvent) {
      if (!event.isTrusted || !(isLetter(event.key) || moving.includes(event.key))) return
      event.preventDefault()
      event.stopImmediatePropagation()
      keys.push(event.key)
    }
    document.addEventListener('keydown', wait, true)
    for (const key of keys) {
      // One of them may have chosen and closed the list: the rest would open it anew.
      if (!open.value) break
      const again = { key, code: key === ' ' ? 'Space' : key, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', again))
      // An arrow moves focus a turn later.
      await new Promise((done) => setTimeout(done))
    }
    document.removeEventListener('keydown', wait, true)
  }

  return { open, wanted, fetchEarly, ask, press, letGo, arrived }
}
