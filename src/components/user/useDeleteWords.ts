import { computed } from 'vue'
import type { Command } from '@/domain/commands'
import { usePreview } from '@/stores/command'
import type { Sharing, SharingRow } from '@/stores/sharing'
import { endingKinds, endingLines, type EndingKind } from '@/text/ending'
import { useText } from '@/text/i18n'
import { sentByThem } from './sentByThem'

interface Scope {
  /** The accounts on which it ends; nothing: everywhere. */
  accountIds?: () => readonly string[] | undefined
  /** What is counted. */
  kinds?: readonly EndingKind[]
}

/**
 * What deleting an access means: in a sentence, and counted from the answer that the command would get, keys and apps by
 * name (C2, C3, C7, E-02).
 */
export function useDeleteWords(
  row: () => SharingRow,
  sharing: () => Sharing,
  command: () => Command,
  { accountIds = () => undefined, kinds = endingKinds }: Scope = {},
) {
  const text = useText()
  const { t } = text
  const preview = usePreview(command)

  const about = computed(() => {
    const { name, email, invitation, accesses } = row()
    const ending = accesses.filter(({ accountId }) => ends(accountId))
    if (ending.length === 0) return undefined
    if (invitation && ending.length === accesses.length) return t('sharing.deleting.invitation', { email })
    const accounts = text.list(ending.map(({ accountName }) => accountName))
    return t(`sharing.deleting.${invitation ? 'offered' : 'user'}`, { name, email, accounts })
  })

  const consequences = computed(() => {
    const { answer, ending } = preview.value ?? {}
    const event =
      answer && 'event' in answer && answer.event.type === 'AccessRevoked' ? answer.event : undefined
    const told = kinds.filter((kind) => kind !== 'invitations' || !row().invitation)
    const lines = event ? endingLines(event, ending, text, told) : []
    const sent = row().accesses.every(({ accountId }) => ends(accountId))
      ? sentByThem(sharing(), [row()], text)
      : undefined
    return sent ? [...lines, sent] : lines
  })

  const ends = (accountId: string) => accountIds()?.includes(accountId) ?? true

  return { about, consequences }
}
