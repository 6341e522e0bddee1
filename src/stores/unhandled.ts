import { Fault } from '@/storage/faults'

/** Errors of files of the app that could not be fetched: a newer version was published, or there is no connection. */
const missingFiles = new WeakSet<object>()

/**
 * The net under everything. Promises that nobody waits for (`void`) and whose failure nobody handles are reported; a
 * file that cannot be fetched is only remembered, since what is fetched ahead may fail unseen.
 */
export function catchUnhandled(report: (error: unknown) => void) {
  window.addEventListener('vite:preloadError', (event) => {
    missingFiles.add(event.payload)
  })
  window.addEventListener('unhandledrejection', ({ reason }) => report(reason))
}

/** The fault of a file that could not be fetched. */
export const missingFileFault = (error: unknown): Fault | undefined =>
  typeof error === 'object' && error !== null && missingFiles.has(error)
    ? new Fault('files-missing', error)
    : undefined
