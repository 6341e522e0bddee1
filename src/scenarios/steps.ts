import type { OpenAccount } from '@/domain/account/open-account'
import type { Facts } from '@/domain/command/facts'
import { currentLink } from '@/domain/invitation/invitation'
import type { Access, AppSession, Offer } from '@/domain/model/rows'
import type { ScenarioStep } from './script'

const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A person signs up; `id` becomes the person's id, `msAgo` is the time before now (ms). */
export const signsUp = (id: string, name: string, email: string, msAgo: number): ScenarioStep => ({
  id,
  as: 'nobody',
  msAgo,
  command: { type: 'SignUp', name, username: id, email },
})

export const opens = (
  id: string,
  as: string,
  name: string,
  plan: Pick<OpenAccount, 'catalogueId' | 'planId'>,
  msAgo: number,
): ScenarioStep => ({
  id,
  as,
  msAgo,
  command: { type: 'OpenAccount', name, ...plan },
})

export const opensSubaccount = (
  id: string,
  as: string,
  primaryId: string,
  name: string,
  msAgo: number,
): ScenarioStep => ({ id, as, msAgo, command: { type: 'OpenSubaccount', primaryId, name } })

export const invites = (
  id: string,
  as: string,
  accountId: string,
  email: string,
  access: Access,
  msAgo: number,
  message = '',
): ScenarioStep => invitesTo(id, as, accountId, email, [{ accountId, access }], msAgo, message)

export const invitesTo = (
  id: string,
  as: string,
  primaryId: string,
  email: string,
  offers: Offer[],
  msAgo: number,
  message = '',
): ScenarioStep => ({
  id,
  as,
  msAgo,
  command: { type: 'InviteUsers', primaryId, invitations: [{ email, offers, message }] },
})

/** A person accepts an invitation through the link of its last mail. */
export const accepts = (id: string, as: string, invitationId: string, msAgo: number): ScenarioStep => ({
  id,
  as,
  msAgo,
  command: (facts) => ({ type: 'AcceptInvitation', link: currentLinkOf(facts, invitationId) }),
})

/** A person is invited to accounts, signs up an hour later and accepts. */
export const joins = (
  id: string,
  name: string,
  email: string,
  invitedBy: string,
  primaryId: string,
  msAgo: number,
  offers: Offer[],
): ScenarioStep[] => [
  invitesTo(`invite-${id}`, invitedBy, primaryId, email, offers, msAgo),
  signsUp(id, name, email, msAgo - HOUR),
  accepts(`${id}-accepts`, id, `invite-${id}`, msAgo - 2 * HOUR),
]

/** A person signs up and declines an invitation an hour later. */
export const declines = (
  id: string,
  invitationId: string,
  name: string,
  email: string,
  msAgo: number,
): ScenarioStep[] => [
  signsUp(id, name, email, msAgo),
  {
    id: `${id}-declines`,
    as: id,
    msAgo: msAgo - HOUR,
    command: (facts) => ({ type: 'DeclineInvitation', link: currentLinkOf(facts, invitationId) }),
  },
]

export const setsUpTwoFactor = (as: string, msAgo: number): ScenarioStep => ({
  id: `${as}-two-factor`,
  as,
  msAgo,
  command: { type: 'SetUpTwoFactor' },
})

/** An API key with a made-up hash, so that no secret fits it. */
export const createsKey = (
  id: string,
  as: string,
  accountId: string,
  label: string,
  msAgo: number,
): ScenarioStep => ({
  id,
  as,
  msAgo,
  command: { type: 'CreateApiKey', accountId, label, hash: `no-secret:${id}` },
})

export const signsIn = (
  id: string,
  as: string,
  accountId: string,
  platform: AppSession['platform'],
  msAgo: number,
): ScenarioStep => ({ id, as, msAgo, command: { type: 'SignInApp', accountId, platform } })

export const leaves = (as: string, primaryId: string, msAgo: number): ScenarioStep => ({
  id: `${as}-leaves`,
  as,
  msAgo,
  command: { type: 'LeaveAccount', primaryId },
})

const currentLinkOf = (facts: Facts, invitationId: string): string => {
  const invitation = facts.invitations.get(invitationId)
  return (invitation && currentLink(invitation)) ?? ''
}
