import { shallowRef } from 'vue'

export interface Toast {
  text: string
  /** Such as *Undo*; the toast closes after it. */
  action?: { label: string; run: () => void } | undefined
  /** `ok` for success, `plain` for other information; refusals are never shown as toasts. */
  tone?: 'ok' | 'plain'
}

export interface ActiveToast extends Toast {
  id: number
}

const activeToasts = shallowRef<readonly ActiveToast[]>([])
let lastId = 0

function close(id: number) {
  activeToasts.value = activeToasts.value.filter((toast) => toast.id !== id)
}

function show(toast: Toast): number {
  lastId += 1
  activeToasts.value = [{ ...toast, id: lastId }]
  return lastId
}

/** Shows short messages; a new toast replaces the one before, so that they do not pile up. */
export function useToasts() {
  return { toasts: activeToasts, show, close }
}
