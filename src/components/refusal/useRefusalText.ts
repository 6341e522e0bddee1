import { computed, ref, shallowRef, watch } from 'vue'
import { useNames } from '@/components/catalogue/useNames'
import type { Refusal } from '@/domain/refusals'
import { useText, withWords } from '@/text/i18n'
import type { refusalText, RefusalText, Telling } from '@/text/refusal'

const load = withWords(() => import('@/text/refusal'))
const told = shallowRef<typeof refusalText>()

/** The words of refusals are fetched with the first one, or ahead of it when the page is idle. */
export async function fetchRefusalText() {
  told.value ??= (await load()).refusalText
}

/** What a refusal says; nothing until its words are there. */
export function useRefusalText(refusal: () => Refusal | undefined, telling: () => Telling = () => ({})) {
  const text = useText()
  const names = useNames()
  watch(refusal, (found) => found && fetchRefusalText(), { immediate: true })
  return computed((): RefusalText | undefined => {
    const found = refusal()
    return found && told.value?.(found, text, names.value, telling())
  })
}

/** Whether it can be said. A page that begins with a refusal waits for that, so as not to grow under its reader's hand. */
export function useSayable(refused: () => boolean) {
  const tried = ref(false)
  const fetch = () => fetchRefusalText().finally(() => (tried.value = true))
  watch(refused, (is) => is && fetch(), { immediate: true })
  return computed(() => tried.value || !refused())
}
