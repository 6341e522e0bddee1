import { computed } from 'vue'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import { usePreview } from '@/stores/useCommand'
import type { Sharing, SharingRow } from '@/stores/sharing'
import { useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'
import { cellRevokeCommand } from './cells'

/** Why an access cannot be removed now, in words (A4). */
export function useCellRevokeReason(
  row: () => SharingRow | undefined,
  accountId: () => string,
  sharing: () => Sharing,
) {
  const text = useText()
  const names = useCatalogueNames()
  const preview = usePreview(() => {
    const current = row()
    return current && cellRevokeCommand(sharing().tree.primary.id, current, accountId())
  })
  return computed(() => {
    const answer = preview.value?.answer
    return answer && 'refusal' in answer ? refusalText(answer.refusal, text, names.value).text : undefined
  })
}
