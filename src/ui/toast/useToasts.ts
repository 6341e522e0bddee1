import { shallowRef } from 'vue'

export interface Toast {
  /** What has happened, in one short sentence. */
  text: string
  /** The way back or on, such as *Undo*; the toast closes after it. */
  action?: { label: string; run: () => void } | undefined
  /** `ok` for what was done, `plain` for other news; refusals never come as a toast. */
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

/** Short news of what was done; the newest takes the place of the one before, so that they never pile up. */
export function useToasts() {
  return { toasts: activeToasts, show, close }
}
