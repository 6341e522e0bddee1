import { computed } from 'vue'
import { useRefusalText } from '@/components/refusal/useRefusalText'
import type { Refusal } from '@/domain/command/refusal'
import { isLimit } from '@/domain/invitation/may-invite'

/** Why *Invite user* is disabled; not at a seat limit, which the dialog explains (S4). */
export function useInviteDisabledReason(inviteRefusal: () => Refusal | undefined) {
  const blocker = useRefusalText(() => (isLimit(inviteRefusal()) ? undefined : inviteRefusal()))
  return computed(() => blocker.value && `${blocker.value.text} ${blocker.value.step}`)
}
