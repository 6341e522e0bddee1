import { computed, readonly, ref, shallowRef, watch } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import type { Refusal } from '@/domain/command/refusal'
import { useText, withMessages } from '@/text/i18n'
import type { refusalText, RefusalText, RefusalTextOptions } from '@/text/refusal'

const load = withMessages(() => import('@/text/refusal'))
const formatRefusal = shallowRef<typeof refusalText>()

/** The words of refusals are fetched with the first one, or ahead of it when the page is idle. */
export async function loadRefusalText() {
  formatRefusal.value ??= (await load()).refusalText
}

/** What a refusal says; nothing until its words are there. */
export function useRefusalText(
  refusal: () => Refusal | undefined,
  options: () => RefusalTextOptions = () => ({}),
) {
  const text = useText()
  const names = useCatalogueNames()
  watch(refusal, (found) => found && loadRefusalText(), { immediate: true })
  return computed((): RefusalText | undefined => {
    const found = refusal()
    return found && formatRefusal.value?.(found, text, names.value, options())
  })
}

/**
 * Whether a page can begin, of which is known whether it has a refusal to say: not before that can be said, so that
 * the page does not grow under its reader's hand. What is refused later interrupts nothing.
 */
export function useMessagesReady(hasRefusal: () => boolean | undefined) {
  const isReady = ref(false)
  watch(
    hasRefusal,
    async (refusalFound) => {
      if (refusalFound === undefined || isReady.value) return
      try {
        if (refusalFound) await loadRefusalText()
      } finally {
        isReady.value = true
      }
    },
    { immediate: true },
  )
  return readonly(isReady)
}
