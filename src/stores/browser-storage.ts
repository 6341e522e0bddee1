/** One value kept in the browser; where storage is blocked, until the page is closed. */
export function browserStorage(storage: () => Storage, key: string) {
  let fallback: string | null = null
  return {
    read(): string | null {
      try {
        return storage().getItem(key)
      } catch {
        return fallback
      }
    },
    write(value: string) {
      fallback = value
      try {
        storage().setItem(key, value)
      } catch {
        // Blocked or full: `here` has it.
      }
    },
  }
}

export const tabStorage = (key: string) => browserStorage(() => sessionStorage, key)
export const persistentStorage = (key: string) => browserStorage(() => localStorage, key)
