import { useEventListener } from '@vueuse/core'

const TAKEN =
  'input, textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=menu], [role=dialog]'
const LAYERS = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'

/** The key `i` alone, while neither a field nor a layer above the page could want it. */
export function useInviteKey(invite: () => void) {
  useEventListener(document, 'keydown', (event) => {
    if (event.key !== 'i' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
    if (event.target instanceof Element && event.target.closest(TAKEN)) return
    if (document.querySelector(LAYERS)) return
    event.preventDefault()
    invite()
  })
}
