import { effectScope, ref, watch, watchEffect } from 'vue'
import { persistentStorage } from '@/stores/browser-storage'
import { useMediaQuery } from '@/ui/browser/useMediaQuery'

export const themes = ['light', 'dark', 'system'] as const
export type Theme = (typeof themes)[number]

export const themeFrom = (stored: string | null): Theme =>
  themes.find((theme) => theme === stored) ?? 'system'

export const isDark = (theme: Theme, prefersDark: boolean) =>
  theme === 'system' ? prefersDark : theme === 'dark'

function startTheme() {
  const storage = persistentStorage('seatplan.theme')
  const theme = ref(themeFrom(storage.read()))
  // A detached scope, so that this runs until the page closes, not until the first caller is unmounted.
  effectScope(true).run(() => {
    const prefersDark = useMediaQuery('(prefers-color-scheme: dark)')
    watchEffect(() => {
      document.documentElement.dataset['theme'] = isDark(theme.value, prefersDark.value) ? 'dark' : 'light'
    })
    watch(theme, (chosen) => {
      storage.write(chosen)
    })
  })
  return theme
}

let shared: ReturnType<typeof startTheme> | undefined

/** The chosen theme, shared by the whole page. Before the first paint `vite/page-head.js` applies it. */
export const useTheme = () => (shared ??= startTheme())
