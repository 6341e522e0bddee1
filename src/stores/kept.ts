/** One value kept in the browser; where storage is blocked, until the page is closed. */
export function kept(storage: () => Storage, key: string) {
  let here: string | null = null
  return {
    read(): string | null {
      try {
        return storage().getItem(key)
      } catch {
        return here
      }
    },
    write(value: string) {
      here = value
      try {
        storage().setItem(key, value)
      } catch {
        // Blocked or full: `here` has it.
      }
    },
  }
}

export const inTab = (key: string) => kept(() => sessionStorage, key)
export const inBrowser = (key: string) => kept(() => localStorage, key)
