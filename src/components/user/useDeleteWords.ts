import { computed } from 'vue'
import type { Command } from '@/domain/commands'
import { usePreview } from '@/stores/command'
import type { Sharing, SharingRow } from '@/stores/sharing'
import { useText } from '@/text/i18n'
import { shortList } from '@/text/short-list'

const counted = ['keys', 'devices', 'invitations', 'seats'] as const

/** What deleting an access means: in a sentence, and counted from the answer that the command would get (C2, C3, C7). */
export function useDeleteWords(row: () => SharingRow, sharing: () => Sharing, command: () => Command) {
  const text = useText()
  const { t } = text
  const preview = usePreview(command)

  const about = computed(() => {
    const { name, email, invitation, accesses } = row()
    if (invitation) return t('sharing.deleting.invitation', { email })
    const accounts = text.list(accesses.map(({ accountName }) => accountName))
    return t('sharing.deleting.user', { name, email, accounts })
  })

  const consequences = computed(() => {
    const answer = preview.value?.answer
    const event =
      answer && 'event' in answer && answer.event.type === 'AccessRevoked' ? answer.event : undefined
    const lines = counted.flatMap((kind) =>
      event?.[kind] && !(kind === 'invitations' && row().invitation)
        ? t(`sharing.deleting.${kind}`, {}, event[kind])
        : [],
    )
    const sent = sentByThem()
    return sent ? [...lines, sent] : lines
  })

  /** C7: what they sent and is still open, and what becomes of it by the policy. */
  function sentByThem(): string | undefined {
    const { personId, name } = row()
    const { rows, tree } = sharing()
    const open = rows.filter(({ invitation }) => invitation && invitation.senderId === personId)
    if (personId === undefined || open.length === 0) return undefined
    const emails = shortList(
      open.map(({ email }) => email),
      text,
    )
    return t(`sharing.deleting.sent.${tree.catalogue.policies.invitationsOfDeparted}`, { name, emails })
  }

  return { about, consequences }
}
