import { computed } from 'vue'
import type { Command } from '@/domain/commands'
import { eventIn, usePreview } from '@/stores/useCommand'
import type { SharingRow, SharingSelection } from '@/stores/sharing'
import { effectKinds, effectLines, type EffectKind } from '@/text/revocation-effects'
import { useText } from '@/text/i18n'
import { pendingInvitationsText } from './pending-invitations-text'

interface RevokeOptions {
  /** The accounts on which access is revoked; undefined means all accounts. */
  accountIds?: () => readonly string[] | undefined
  kinds?: readonly EffectKind[]
}

/** The effects of revoking access, counted from the preview of the command (C2, C3, C7, E-02). */
export function useRevokeConsequences(
  row: () => SharingRow,
  sharing: () => SharingSelection,
  command: () => Command,
  { accountIds = () => undefined, kinds = effectKinds }: RevokeOptions = {},
) {
  const text = useText()
  const { t } = text
  const preview = usePreview(command)

  const description = computed(() => {
    const { name, email, invitation, accesses } = row()
    const revoked = accesses.filter(({ accountId }) => isRevoked(accountId))
    if (revoked.length === 0) return undefined
    if (invitation && revoked.length === accesses.length) return t('sharing.deleting.invitation', { email })
    const accounts = text.list(revoked.map(({ accountName }) => accountName))
    return t(`sharing.deleting.${invitation ? 'offered' : 'user'}`, { name, email, accounts })
  })

  const consequences = computed(() => {
    const event = eventIn(preview.value, 'AccessRevoked')
    const countedKinds = kinds.filter((kind) => kind !== 'invitations' || !row().invitation)
    const lines = event ? effectLines(event, preview.value?.revokedCredentials, text, countedKinds) : []
    const invitationsText = row().accesses.every(({ accountId }) => isRevoked(accountId))
      ? pendingInvitationsText(sharing(), [row()], text)
      : undefined
    return invitationsText ? [...lines, invitationsText] : lines
  })

  const isRevoked = (accountId: string) => accountIds()?.includes(accountId) ?? true

  return { description, consequences }
}
