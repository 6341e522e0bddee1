import { computed, shallowRef, watch } from 'vue'
import { useLive } from './live'
import { useSessionStore } from './session'
import { useWorkspaceStore } from './workspace'

export type { InvitationView } from '@/storage/queries/invitation'

/**
 * The invitation behind a link's token, live, with the answer that accepting it would get in this tab:
 * read at one moment, so that both speak of the same state and the same person.
 */
export function useInvitation(token: () => string | undefined) {
  const store = useWorkspaceStore()
  const session = useSessionStore()
  const link = shallowRef<string>()

  watch(
    token,
    async (given) => {
      link.value = undefined
      if (given === undefined) return
      const hash = await store.opened().linkHash(given)
      if (token() === given) link.value = hash
    },
    { immediate: true },
  )

  const read = useLive((queries) => {
    const asked = link.value
    const as = session.personId
    if (asked === undefined) return undefined
    return async () => {
      const [view, preview] = await Promise.all([
        queries.invitationByLink(asked),
        queries.preview({ type: 'AcceptInvitation', link: asked }, { as }),
      ])
      const { answer, at } = preview
      const refusal = 'refusal' in answer ? answer.refusal : undefined
      return { link: asked, as, view, refusal, at, ...(view?.until !== undefined && { until: view.until }) }
    }
  })
  /** Nothing while it is being read; without `view` nobody sent that link. */
  const found = computed(() => (read.value?.link === link.value ? read.value : undefined))

  return { link, found }
}
