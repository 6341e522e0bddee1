import { onBeforeUnmount, onMounted, ref, watch } from 'vue'
import { persistentStorage } from '@/stores/browser-storage'

const KEY_CONSUMERS =
  'input, textarea, select, [contenteditable], [role=combobox], [role=listbox], [role=menu], [role=dialog]'
const OVERLAYS = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox]'

const stored = persistentStorage('seatplan.letter-keys')
const enabled = ref(stored.read() !== 'off')
watch(enabled, (isOn) => stored.write(isOn ? 'on' : 'off'), { flush: 'sync' })

/** Whether single-letter shortcuts are on, for the whole page; users can switch them off (WCAG 2.1.4). */
export const useShortcutsEnabled = () => enabled

/** Registers a single-letter shortcut; it is ignored in fields and while a dialog or menu is open. */
export function useShortcut(letter: string, run: () => void) {
  function onKeydown(event: KeyboardEvent) {
    if (!enabled.value) return
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
