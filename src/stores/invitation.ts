import { computed, shallowRef, watch } from 'vue'
import { useLiveQuery } from './useLiveQuery'
import { useSessionStore } from './session'
import { useWorkspaceStore } from './workspace'

export type { InvitationByLink } from '@/storage/queries/invitation'

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
      const hash = await store.requireWorkspace().linkHash(given)
      if (token() === given) link.value = hash
    },
    { immediate: true },
  )

  const loaded = useLiveQuery((queries) => {
    const linkHash = link.value
    const as = session.personId
    if (linkHash === undefined) return undefined
    return async () => {
      const [view, preview] = await Promise.all([
        queries.invitationByLink(linkHash),
        queries.preview({ type: 'AcceptInvitation', link: linkHash }, { as }),
      ])
      const { answer, at } = preview
      const refusal = 'refusal' in answer ? answer.refusal : undefined
      return {
        link: linkHash,
        as,
        view,
        refusal,
        at,
        ...(view?.until !== undefined && { until: view.until }),
      }
    }
  })
  /** Nothing while it is being read; without `view` nobody sent that link. */
  const found = computed(() => (loaded.value?.link === link.value ? loaded.value : undefined))

  return { link, found }
}
