import { ref } from 'vue'

interface SelectTriggerOptions {
  /** Loads the list; repeated calls load it only once. */
  load: () => Promise<unknown>
  isDisabled: () => boolean
}

const OPEN_KEYS = ['Enter', ' ', 'ArrowDown', 'ArrowUp']
const NAVIGATION_KEYS = [...OPEN_KEYS, 'Home', 'End']
const isLetter = (key: string) => key.length === 1 && key !== ' '

/**
 * Opens a list that may still have to be loaded: by a click, by the keys that open a select, or by the first
 * letters of an option. Keys pressed before the list has focus are replayed in it, so that none is lost. The
 * button must prevent its click on Enter, since an Enter that chooses in the list ends on the button and
 * would open the list again.
 */
export function useSelectTrigger({ load, isDisabled }: SelectTriggerOptions) {
  const open = ref(false)
  const wasOpened = ref(false)
  /** Keys pressed since the list was requested; undefined when none is requested or it has focus. */
  let queuedKeys: string[] | undefined

  /** Errors are shown when the list is opened. */
  const prefetch = () => void load().catch(() => {})

  async function openList(...keys: string[]) {
    if (isDisabled() || queuedKeys || open.value) return
    const request = (queuedKeys = keys)
    try {
      await load()
      open.value = queuedKeys === request
    } finally {
      if (!open.value) queuedKeys = undefined
    }
    wasOpened.value ||= open.value
  }

  function onKeydown(event: KeyboardEvent): Promise<void> | undefined {
    const { key } = event
    if (event.ctrlKey || event.metaKey || isDisabled()) return undefined
    const isHandled = isLetter(key) || (queuedKeys ? NAVIGATION_KEYS : OPEN_KEYS).includes(key)
    if (isHandled) event.preventDefault()
    if (isHandled && !queuedKeys) return openList(...(isLetter(key) ? [key] : []))
    if (isHandled) queuedKeys?.push(key)
    else if (queuedKeys && key === 'Escape') cancel(event)
    return undefined
  }

  /** Escape stops waiting for the list, and does not close a surrounding dialog. */
  function cancel(event: KeyboardEvent) {
    event.stopPropagation()
    queuedKeys = undefined
    open.value = false
  }

  /** If focus leaves before the list is open, it does not open; an open list has moved the focus itself. */
  function onBlur() {
    if (!open.value) queuedKeys = undefined
  }

  /** Replays the keys pressed before the list had focus; keys pressed meanwhile wait behind them. */
  async function onListFocus() {
    const keys = queuedKeys ?? []
    queuedKeys = undefined
    function queueKey(event: KeyboardEvent) {
      if (!event.isTrusted || !(isLetter(event.key) || NAVIGATION_KEYS.includes(event.key))) return
      event.preventDefault()
      event.stopImmediatePropagation()
      keys.push(event.key)
    }
    document.addEventListener('keydown', queueKey, true)
    for (const key of keys) {
      // A key may have chosen an option and closed the list; the remaining keys would open it again.
      if (!open.value) break
      const init = { key, code: key === ' ' ? 'Space' : key, bubbles: true, cancelable: true }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init))
      // reka-ui moves focus in a timeout.
      await new Promise((done) => setTimeout(done))
    }
    document.removeEventListener('keydown', queueKey, true)
  }

  return { open, wasOpened, prefetch, openList, onKeydown, onBlur, onListFocus }
}
