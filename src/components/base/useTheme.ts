import { usePreferredDark } from '@vueuse/core'
import { computed, ref, watch } from 'vue'

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

function startTheme() {
  const theme = ref(storedTheme())
  const prefersDark = usePreferredDark()
  const dark = computed(() => (theme.value === 'system' ? prefersDark.value : theme.value === 'dark'))
  watch(dark, (isDark) => (document.documentElement.dataset.theme = isDark ? 'dark' : 'light'), {
    immediate: true,
  })
  watch(theme, storeTheme)
  return { theme, dark }
}

let started: ReturnType<typeof startTheme> | undefined

/** `theme` is what was chosen and may be set; `dark` is what it means now. One for the whole page. */
export function useTheme() {
  return (started ??= startTheme())
}
