import { computed, ref } from 'vue'
import { useQuery } from '@/stores/useQuery'

/** The invitation link, for sending it otherwise; undefined if this browser does not have its token. */
export function useCopyLink(hash: () => string | undefined) {
  const { data: token } = useQuery('linkToken', () => {
    const link = hash()
    return link === undefined ? undefined : { link }
  })
  const copied = ref(false)
  const link = computed(() => {
    if (token.value === undefined) return undefined
    return `${window.location.href.replace(/#.*$/, '')}#/invitation/${token.value}`
  })

  async function copy() {
    if (link.value === undefined) return
    await navigator.clipboard.writeText(link.value)
    copied.value = true
  }

  return { link, copy, copied }
}
