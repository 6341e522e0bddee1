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

const shown = shallowRef<readonly ShownToast[]>([])
let lastId = 0

function close(id: number) {
  shown.value = shown.value.filter((toast) => toast.id !== id)
}

function show(toast: Toast): number {
  lastId += 1
  shown.value = [{ ...toast, id: lastId }]
  return lastId
}

/** Short news of what was done; the newest takes the place of the one before, so that they never pile up. */
export function useToasts() {
  return { toasts: shown, show, close }
}
