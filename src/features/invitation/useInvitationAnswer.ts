import { computed, shallowRef } from 'vue'
import { useCommand } from '@/stores/useCommand'
import { useInvitation } from '@/stores/invitation'

/** The state of an invitation for the persona of this tab. */
export type AnswerState =
  | 'no-link'
  | 'loading'
  | 'not-found'
  | 'closed'
  | 'signed-out'
  | 'someone-else'
  | 'open'
  | 'two-factor-first'
  | 'accepted-here'

/** An invitation and the two answers to it; the rules decide its state, not this function. */
export function useInvitationAnswer(token: () => string | undefined) {
  const { linkHash, found } = useInvitation(token)
  const { run, busy, refusal, refusalCount } = useCommand()
  /** Hash of the link that was accepted on this page. */
  const acceptedLinkHash = shallowRef<string>()
  const view = computed(() => found.value?.view)
  const state = computed((): AnswerState => {
    if (token() === undefined) return 'no-link'
    if (!found.value) return 'loading'
    if (!found.value.view) return 'not-found'
    const { closed, held } = found.value.view
    if (closed?.code === 'invitation-not-pending' && closed.status === 'accepted' && held) {
      if (held.needsTwoFactor) return 'two-factor-first'
      if (acceptedLinkHash.value === linkHash.value) return 'accepted-here'
    }
    if (closed) return 'closed'
    if (found.value.acceptRefusal?.code === 'not-signed-in') return 'signed-out'
    return found.value.acceptRefusal?.code === 'invitation-for-someone-else' ? 'someone-else' : 'open'
  })

  async function accept() {
    if (linkHash.value === undefined || busy.value) return
    // Set before the command is answered, because the live query may see the acceptance earlier.
    acceptedLinkHash.value = linkHash.value
    const event = await run({ type: 'AcceptInvitation', link: linkHash.value })
    if (!event) acceptedLinkHash.value = undefined
  }

  async function decline() {
    if (linkHash.value !== undefined) await run({ type: 'DeclineInvitation', link: linkHash.value })
  }

  /** Why accepting would be refused now. */
  const answerRefusal = computed(() => found.value?.acceptRefusal)
  return { state, linkHash, view, answerRefusal, accept, decline, busy, refusal, refusalCount }
}
