/** One value in browser storage; where storage is blocked, in memory until the page is closed. */
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
        // Storage is blocked or full, so the value stays in `fallback`.
      }
    },
  }
}

export const tabStorage = (key: string) => browserStorage(() => sessionStorage, key)
export const persistentStorage = (key: string) => browserStorage(() => localStorage, key)
