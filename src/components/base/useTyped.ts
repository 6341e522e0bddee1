import { computed, ref } from 'vue'
import { useText } from '@/text/i18n'

/** For the heaviest acts: words to be typed before the button works; `missing` says which until they are. */
export function useTyped(words: () => string | undefined) {
  const { t } = useText()
  const typed = ref('')
  const same = (wanted: string) => typed.value.trim().normalize() === wanted.trim().normalize()
  const missing = computed(() => {
    const wanted = words()
    return wanted && !same(wanted) ? t('common.typeToConfirm', { name: wanted }) : undefined
  })
  return { typed, missing }
}
