import { onScopeDispose, readonly, ref } from 'vue'

/** Whether a media query holds, live. */
export function useMediaQuery(query: string) {
  const list = matchMedia(query)
  const holds = ref(list.matches)
  const follow = () => (holds.value = list.matches)
  list.addEventListener('change', follow)
  onScopeDispose(() => list.removeEventListener('change', follow))
  return readonly(holds)
}
