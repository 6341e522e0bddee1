import { computed } from 'vue'
import type { LeaveAccount } from '@/domain/membership/leave-account'
import { usePreview } from '@/stores/useCommand'
import { effectLines } from '@/text/revocation-effects'
import { useText } from '@/text/i18n'

/** What ends when somebody leaves, counted and named from the answer that the command would get (C3, C4). */
export function useLeaveConsequences(command: () => LeaveAccount, email: () => string) {
  const text = useText()
  const preview = usePreview(command)

  return computed(() => {
    const { answer, revokedCredentials } = preview.value ?? {}
    const event =
      answer && 'event' in answer && answer.event.type === 'AccountLeft' ? answer.event : undefined
    if (!event) return []
    const loginLine = event.loginEnded
      ? [text.t('profile.connections.leaving.lastLogin', { email: email() })]
      : []
    return [...loginLine, ...effectLines(event, revokedCredentials, text)]
  })
}
