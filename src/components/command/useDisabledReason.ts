import { computed } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import type { Command } from '@/domain/commands'
import { refusalIn, usePreview } from '@/stores/useCommand'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'

/** Why a command would be refused now; undefined if it is allowed (A4). */
export function useDisabledReason(command: () => Command | undefined) {
  const text = useText()
  const names = useCatalogueNames()
  const preview = usePreview(command)
  return computed(() => {
    const refusal = refusalIn(preview.value)
    return refusal && refusalText(refusal, text, names.value).text
  })
}
