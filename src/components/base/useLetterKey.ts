import { onBeforeUnmount, onMounted } from 'vue'
import { useLetterKeys } from './useLetterKeys'

const TAKEN =
  'input, textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=menu], [role=dialog]'
const LAYERS = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'

/** A key such as `i` alone, unless it is switched off, while neither a field nor a layer above the page could want it. */
export function useLetterKey(letter: string, act: () => void) {
  const letterKeys = useLetterKeys()

  function listen(event: KeyboardEvent) {
    if (!letterKeys.value) return
    if (event.key !== letter || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
      return
    if (event.target instanceof Element && event.target.closest(TAKEN)) return
    if (document.querySelector(LAYERS)) return
    event.preventDefault()
    act()
  }

  onMounted(() => document.addEventListener('keydown', listen))
  onBeforeUnmount(() => document.removeEventListener('keydown', listen))
}
