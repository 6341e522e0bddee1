import { effectScope, readonly, ref, watch, watchEffect } from 'vue'
import { useMediaQuery } from './useMediaQuery'

export type Theme = 'light' | 'dark' | 'system'
export const themes: readonly Theme[] = ['light', 'dark', 'system']

const storageKey = 'seatplan.theme'

function storedTheme(): Theme {
  try {
    return themes.find((theme) => theme === localStorage.getItem(storageKey)) ?? 'system'
  } catch {
    return 'system'
  }
}

function storeTheme(theme: Theme) {
  try {
    localStorage.setItem(storageKey, theme)
  } catch {
    // Blocked storage: the choice holds until the page is closed.
  }
}

/** It follows theme and system as long as the page is there, not only as long as whoever asked first. */
const page = effectScope(true)

function startTheme() {
  const theme = ref(storedTheme())
  const dark = ref(false)
  page.run(() => {
    const prefersDark = useMediaQuery('(prefers-color-scheme: dark)')
    watchEffect(() => {
      dark.value = theme.value === 'system' ? prefersDark.value : theme.value === 'dark'
      document.documentElement.dataset.theme = dark.value ? 'dark' : 'light'
    })
    watch(theme, storeTheme)
  })
  return { theme, dark: readonly(dark) }
}

let shared: ReturnType<typeof startTheme> | undefined

/** `theme` is what was chosen and may be set; `dark` is what it means now. One for the whole page. */
export function useTheme() {
  return (shared ??= startTheme())
}
