import { currentLink } from '../invitations'
import type { Access, Offer } from '../model'
import type { Step } from './script'

const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A person gets a login: the id says who, `ago` when (ms before now). */
export const signsUp = (id: string, name: string, email: string, ago: number): Step => ({
  id,
  as: 'nobody',
  ago,
  command: { type: 'SignUp', name, username: id, email },
})

export const opens = (id: string, as: string, name: string, planId: string, ago: number): Step => ({
  id,
  as,
  ago,
  command: { type: 'OpenAccount', name, planId },
})

export const opensSubaccount = (
  id: string,
  as: string,
  primaryId: string,
  name: string,
  ago: number,
): Step => ({ id, as, ago, command: { type: 'OpenSubaccount', primaryId, name } })

/** Someone invites an address to one account. */
export const invites = (
  id: string,
  as: string,
  accountId: string,
  email: string,
  access: Access,
  ago: number,
  message = '',
): Step => invitesTo(id, as, accountId, email, [{ accountId, access }], ago, message)

/** Someone invites an address to accounts of a tree. */
export const invitesTo = (
  id: string,
  as: string,
  primaryId: string,
  email: string,
  offers: Offer[],
  ago: number,
  message = '',
): Step => ({
  id,
  as,
  ago,
  command: { type: 'InviteUsers', primaryId, invitations: [{ email, offers, message }] },
})

/** A person accepts an invitation by the link of its last mail. */
export const accepts = (id: string, as: string, invitationId: string, ago: number): Step => ({
  id,
  as,
  ago,
  command: (facts) => {
    const invitation = facts.invitations.get(invitationId)
    return { type: 'AcceptInvitation', link: (invitation && currentLink(invitation)) ?? '' }
  },
})

/** A person is invited to accounts of a tree, gets a login an hour later and accepts. */
export const joins = (
  id: string,
  name: string,
  email: string,
  invitedBy: string,
  primaryId: string,
  ago: number,
  offers: Offer[],
): Step[] => [
  invitesTo(`invite-${id}`, invitedBy, primaryId, email, offers, ago),
  signsUp(id, name, email, ago - HOUR),
  accepts(`${id}-accepts`, id, `invite-${id}`, ago - 2 * HOUR),
]
