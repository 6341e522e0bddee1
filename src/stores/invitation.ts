import { shallowRef, watch } from 'vue'
import { useQuery } from './useQuery'
import { useWorkspaceStore } from './workspace'

export type { HeldAccess, InvitationByLink, OfferedAccess } from '@/storage/queries/invitation'

/** The live invitation of a link's token, with the refusal that accepting it would get in this tab. */
export function useInvitation(token: () => string | undefined) {
  const store = useWorkspaceStore()
  const linkHash = shallowRef<string>()

  watch(
    token,
    async (given) => {
      linkHash.value = undefined
      if (given === undefined) return
      const hash = await store.requireWorkspace().linkHash(given)
      if (token() === given) linkHash.value = hash
    },
    { immediate: true },
  )

  const { data: found } = useQuery('invitationToAnswer', () =>
    linkHash.value === undefined ? undefined : { link: linkHash.value },
  )
  return { linkHash, found }
}
