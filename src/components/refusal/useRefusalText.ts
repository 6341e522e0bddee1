import { computed, readonly, ref, shallowRef, watch } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useNames'
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
  const names = useCatalogueNames()
  watch(refusal, (found) => found && fetchRefusalText(), { immediate: true })
  return computed((): RefusalText | undefined => {
    const found = refusal()
    return found && told.value?.(found, text, names.value, telling())
  })
}

/**
 * Whether a page can begin, of which is known whether it has a refusal to say: not before that can be said, so that
 * the page does not grow under its reader's hand. What is refused later interrupts nothing.
 */
export function useSayable(refused: () => boolean | undefined) {
  const sayable = ref(false)
  watch(
    refused,
    async (is) => {
      if (is === undefined || sayable.value) return
      try {
        if (is) await fetchRefusalText()
      } finally {
        sayable.value = true
      }
    },
    { immediate: true },
  )
  return readonly(sayable)
}
