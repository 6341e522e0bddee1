import { computed } from 'vue'
import { useText } from '@/text/i18n'

interface UserCounts {
  /** How many are shown; nothing while it is not known. */
  count: number | undefined
  total: number
  isNarrowed: boolean
  /** The whole list is being read: what is shown is what was found so far. */
  reading: { read: number; of: number } | undefined
}

/** How many are shown, in words. */
export function useUserCountText(counts: () => UserCounts) {
  const { t } = useText()
  return computed(() => {
    const { count, total, isNarrowed, reading } = counts()
    if (count === undefined) return ''
    const countText = isNarrowed
      ? t('users.countOf', { n: count, all: total }, total)
      : t('users.count', {}, count)
    return reading ? `${countText} · ${t('users.reading', reading)}` : countText
  })
}
