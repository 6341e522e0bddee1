import { shallowRef } from 'vue'

export interface Toast {
  /** What has happened, in one short sentence. */
  text: string
  /** The way back or on, such as *Undo*; the toast closes after it. */
  action?: { label: string; act: () => void } | undefined
  /** `ok` for what was done, `plain` for other news; refusals never come as a toast. */
  tone?: 'ok' | 'plain'
}

export interface ShownToast extends Toast {
  id: number
}

const atOnce = 3
const shown = shallowRef<readonly ShownToast[]>([])
let lastId = 0

function close(id: number) {
  shown.value = shown.value.filter((toast) => toast.id !== id)
}

function show(toast: Toast): number {
  lastId += 1
  shown.value = [...shown.value, { ...toast, id: lastId }].slice(-atOnce)
  return lastId
}

/** Short news of what was done; at most three at once, the newest last. */
export function useToasts() {
  return { toasts: shown, show, close }
}
