import { computed, readonly, ref, shallowRef, watch } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import type { Refusal } from '@/domain/command/refusal'
import { useAccountsStore } from '@/stores/accounts'
import { useText, withMessages } from '@/text/i18n'
import type { refusalText, RefusalText, RefusalTextOptions } from '@/text/refusal'

const load = withMessages(() => import('@/text/refusal'))
const formatRefusal = shallowRef<typeof refusalText>()

/** Loads the messages of refusals: for the first refusal, or earlier while the page is idle. */
export async function loadRefusalText() {
  formatRefusal.value ??= (await load()).refusalText
}

/** The message of a refusal; undefined until the messages are loaded. */
export function useRefusalText(
  refusal: () => Refusal | undefined,
  options: () => RefusalTextOptions = () => ({}),
) {
  const text = useText()
  const names = useCatalogueNames()
  const accounts = useAccountsStore()
  watch(refusal, (found) => found && loadRefusalText(), { immediate: true })
  return computed((): RefusalText | undefined => {
    const found = refusal()
    const { ownerName: owner } = accounts.current ?? {}
    return found && formatRefusal.value?.(found, text, names.value, { owner, ...options() })
  })
}

/**
 * Whether a page can be shown. A page that starts with a refusal waits for its message, so that the layout
 * does not shift; `hasRefusal` is undefined until that is known. Later refusals change nothing.
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
