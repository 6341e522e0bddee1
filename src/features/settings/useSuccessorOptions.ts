import { computed } from 'vue'
import type { SelectOption } from '@/ui/select/select-options'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import type { Successor } from '@/stores/account-tree'
import { useQuery } from '@/stores/useQuery'
import { isolate, useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'

/** Who can be chosen as the new owner, and who cannot and why (C5). */
export function useSuccessorOptions(primaryId: () => string) {
  const text = useText()
  const names = useCatalogueNames()
  const { data: successors } = useQuery('successors', () => ({ primaryId: primaryId() }))

  const options = computed(() =>
    (successors.value ?? []).map(({ id, name, email, refusal }): SelectOption => ({
      value: id,
      label: isolate(name || email),
      description: name ? email : undefined,
      disabledReason: refusal && refusalText(refusal, text, names.value).title,
    })),
  )
  const isLoaded = computed(() => successors.value !== undefined)
  /** Known, and there is none. */
  const isEmpty = computed(() => successors.value?.every(({ refusal }) => refusal) ?? false)
  const find = (id: string | undefined): Successor | undefined =>
    successors.value?.find((successor) => successor.id === id)

  return { options, isLoaded, isEmpty, find }
}
