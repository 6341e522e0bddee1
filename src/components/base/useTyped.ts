import { computed, ref } from 'vue'
import { useText } from '@/text/i18n'

/** For the heaviest acts: words to be typed before the button works; `missing` says which until they are. */
export function useTypeToConfirm(phrase: () => string | undefined) {
  const { t } = useText()
  const input = ref('')
  const matches = (wanted: string) => input.value.trim().normalize() === wanted.trim().normalize()
  const missing = computed(() => {
    const wanted = phrase()
    return wanted && !matches(wanted) ? t('common.typeToConfirm', { name: wanted }) : undefined
  })
  return { input, missing }
}
