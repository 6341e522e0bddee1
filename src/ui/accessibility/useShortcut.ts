import { onBeforeUnmount, onMounted } from 'vue'
import { useShortcutsEnabled } from './useShortcutsEnabled'

const KEY_CONSUMERS =
  'input, textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=menu], [role=dialog]'
const OVERLAYS = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'

/** A key such as `i` alone, unless it is switched off, while neither a field nor a layer above the page could want it. */
export function useShortcut(letter: string, run: () => void) {
  const shortcutsEnabled = useShortcutsEnabled()

  function onKeydown(event: KeyboardEvent) {
    if (!shortcutsEnabled.value) return
    if (event.key !== letter || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented)
      return
    if (event.target instanceof Element && event.target.closest(KEY_CONSUMERS)) return
    if (document.querySelector(OVERLAYS)) return
    event.preventDefault()
    run()
  }

  onMounted(() => document.addEventListener('keydown', onKeydown))
  onBeforeUnmount(() => document.removeEventListener('keydown', onKeydown))
}
