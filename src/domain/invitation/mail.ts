import { lastSending } from './delivery'
import { domainOf } from '@/domain/model/email'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { currentLink } from './invitation'
import type { Access, Delivery, Invitation, Mail, Person } from '@/domain/model/rows'

/** The mail of an invitation's last sending (I7). `id`: of the new mail. */
export function invitationMail(
  facts: Facts,
  tree: AccountTree,
  invitation: Invitation,
  sender: Person,
  id: string,
): Mail {
  const delivery = lastSending(invitation)?.delivery
  return {
    id,
    to: invitation.email,
    greeting: invitation.typedEmail,
    at: invitation.sentAt,
    language: invitation.language,
    primaryId: tree.primary.id,
    invitationId: invitation.id,
    link: currentLink(invitation) ?? '',
    senderName: sender.name,
    accountName: tree.primary.name,
    offers: invitation.offers.map(({ accountId, access }) => ({
      accountName: facts.accounts.get(accountId)?.name ?? '',
      access: accessAtSending(tree, access),
    })),
    message: invitation.message,
    expiresAt: invitation.expiresAt,
    ...(delivery && { delivery }),
    revision: 1,
  }
}

/** The delivery set for the domain of an address; empty if mail arrives at once (I13). */
export function deliveryTo({ mailDomains }: Facts, email: string): { delivery?: Delivery } {
  const delivery = mailDomains.get(domainOf(email))?.delivery
  return delivery ? { delivery } : {}
}

/** The access as the mail shows it: the name of the role at that time, or the number of permissions. */
function accessAtSending({ catalogue }: AccountTree, access: Access): Mail['offers'][number]['access'] {
  if ('permissions' in access) return { permissions: access.permissions.length }
  const label = catalogue.roles.find(({ id }) => id === access.role)?.label
  return { role: label ?? { en: access.role, de: access.role } }
}
