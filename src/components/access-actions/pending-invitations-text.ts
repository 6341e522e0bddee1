import type { SharingRow, SharingSelection } from '@/stores/sharing'
import { isolate, shortList, type Text } from '@/text/i18n'

/** Names the pending invitations that these people sent, and what the policy does with them (C7). */
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
