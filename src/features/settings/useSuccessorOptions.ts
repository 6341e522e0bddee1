import { computed } from 'vue'
import type { SelectOption } from '@/ui/select/select-options'
import { useCatalogueNames } from '@/components/catalogue/useCatalogueNames'
import type { Successor } from '@/stores/account-tree'
import { useQuery } from '@/stores/useQuery'
import { isolate, useText } from '@/text/i18n'
import { refusalText } from '@/text/refusal'

/** The possible new owners; those who are not eligible are disabled with a reason (C5). */
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
  /** Loaded, and nobody is eligible. */
  const isEmpty = computed(() => successors.value?.every(({ refusal }) => refusal) ?? false)
  const find = (id: string | undefined): Successor | undefined =>
    successors.value?.find((successor) => successor.id === id)

  return { options, isLoaded, isEmpty, find }
}
