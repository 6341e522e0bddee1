import { ref, watch } from 'vue'
import { persistentStorage } from '@/stores/browser-storage'

const stored = persistentStorage('seatplan.letter-keys')
const enabled = ref(stored.read() !== 'off')
watch(enabled, (isOn) => stored.write(isOn ? 'on' : 'off'), { flush: 'sync' })

/** Whether shortcuts of a single letter work: they can be switched off (WCAG 2.1.4). One for the whole page. */
export const useShortcutsEnabled = () => enabled
