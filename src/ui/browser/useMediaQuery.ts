import { onScopeDispose, readonly, ref } from 'vue'

/** Whether a media query matches, updated when that changes. */
export function useMediaQuery(query: string) {
  const list = matchMedia(query)
  const matches = ref(list.matches)
  const update = () => (matches.value = list.matches)
  list.addEventListener('change', update)
  onScopeDispose(() => list.removeEventListener('change', update))
  return readonly(matches)
}

/** The same width as `max-sm:` in the style sheet. */
export const useIsPhone = () => useMediaQuery('(max-width: 639px)')
