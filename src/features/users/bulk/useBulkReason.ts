import { computed } from 'vue'
import { useRefusalText } from '@/components/refusal/useRefusalText'
import { tooManyRows } from '@/domain/command/validation'
import type { SelectedKeys } from '@/ui/virtual-rows/useRowSelection'

/** Why nothing can be done with the whole selection; undefined if it is not too large (K5). */
export function useBulkReason(selected: () => SelectedKeys) {
  const refusal = useRefusalText(() => tooManyRows(selected().size))
  return computed(() => refusal.value && `${refusal.value.text} ${refusal.value.step}`)
}
