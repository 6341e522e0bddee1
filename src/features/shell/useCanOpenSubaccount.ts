import { computed, ref } from 'vue'
import { usePreview } from '@/stores/useCommand'

/**
 * Whether the acting person is offered to open a subaccount of an account (A4): the domain is asked once somebody looks.
 * A full plan is no reason to hide it, since the dialog says what to do; a catalogue without subaccounts is.
 */
export function useCanOpenSubaccount(primaryId: () => string | undefined) {
  const isChecked = ref(false)
  const preview = usePreview(() => {
    const id = isChecked.value ? primaryId() : undefined
    return id === undefined ? undefined : { type: 'OpenSubaccount', primaryId: id, name: '-' }
  })
  const canOpen = computed(() => {
    const answer = preview.value?.answer
    if (!answer || 'event' in answer) return answer !== undefined
    const { refusal } = answer
    return (
      refusal.code === 'subaccount-limit-reached' ||
      (refusal.code === 'subaccounts-not-in-plan' && refusal.plansThatCan.length > 0)
    )
  })
  return { canOpen, check: () => (isChecked.value = true) }
}
