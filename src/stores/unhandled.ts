import { Fault } from '@/storage/database/faults'

/** Errors of app files that failed to load, because of a newer version or the connection. */
const missingFiles = new WeakSet<object>()

/** Reports unhandled rejections; a file that fails to load is only remembered, since a prefetch may fail. */
export function catchUnhandled(report: (error: unknown) => void) {
  window.addEventListener('vite:preloadError', (event) => {
    missingFiles.add(event.payload)
  })
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason))
}

/** The fault `files-missing`, if the error came from a file that could not be loaded. */
export const missingFileFault = (error: unknown): Fault | undefined =>
  typeof error === 'object' && error !== null && missingFiles.has(error)
    ? new Fault('files-missing', error)
    : undefined
