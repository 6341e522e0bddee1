import { computed } from 'vue'
import type { SelectOption } from '@/components/base/selectOptions'
import { useCatalogueNames } from '@/components/catalogue/useNames'
import { useHeirs } from '@/stores/accountTree'
import type { Heir } from '@/stores/accountTree'
import { useText } from '@/text/i18n'
import { isolate } from '@/text/isolate'
import { refusalText } from '@/text/refusal'

/** Who can be chosen as the new owner, and who cannot and why (C5). */
export function useHeirChoice(primaryId: () => string) {
  const text = useText()
  const names = useCatalogueNames()
  const heirs = useHeirs(primaryId)

  const options = computed(() =>
    (heirs.value ?? []).map(({ id, name, email, refusal }): SelectOption => ({
      value: id,
      label: isolate(name || email),
      description: name ? email : undefined,
      disabledReason: refusal && refusalText(refusal, text, names.value).title,
    })),
  )
  const isKnown = computed(() => heirs.value !== undefined)
  /** Known, and there is none. */
  const nobody = computed(() => heirs.value?.every(({ refusal }) => refusal) ?? false)
  const find = (id: string | undefined): Heir | undefined => heirs.value?.find((heir) => heir.id === id)

  return { options, isKnown, nobody, find }
}
