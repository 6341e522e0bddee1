import { computed, ref } from 'vue'
import { useUiLabels } from '../labels'

/** Confirmation by typing a phrase; `missing` is why the button is still disabled. */
export function useTypeToConfirm(phrase: () => string | undefined) {
  const uiLabel = useUiLabels()
  const input = ref('')
  const matches = (expected: string) => input.value.trim().normalize() === expected.trim().normalize()
  const missing = computed(() => {
    const expected = phrase()
    return expected && !matches(expected) ? uiLabel('typeToConfirm', { name: expected }) : undefined
  })
  return { input, missing }
}
