import type { SharingRow, SharingSelection } from '@/stores/sharing'
import { isolate, shortList, type Text } from '@/text/i18n'

/** C7: what people sent and is still open, and what becomes of it by the policy. */
export function pendingInvitationsText(
  { openInvitations, tree }: SharingSelection,
  people: readonly SharingRow[],
  text: Text,
): string | undefined {
  const names = new Map(people.flatMap(({ personId, name }) => (personId ? [[personId, name]] : [])))
  const open = openInvitations.filter(({ senderId }) => names.has(senderId))
  if (open.length === 0) return undefined
  const senders = new Set(open.map(({ senderId }) => senderId))
  return text.t(`sharing.deleting.sent.${tree.catalogue.policies.invitationsOfDeparted}`, {
    name: shortList(
      [...senders].map((id) => isolate(names.get(id) ?? '')),
      text,
    ),
    emails: shortList(
      open.map(({ email }) => email),
      text,
    ),
  })
}
