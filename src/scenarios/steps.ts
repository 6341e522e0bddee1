import type { Facts } from '@/domain/command/facts'
import { currentLink } from '@/domain/invitation/invitation'
import type { Access, AppSession, Offer } from '@/domain/model/rows'
import type { ScenarioStep } from './script'

const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A person signs up; `id` becomes the person's id, `ago` is the time before now (ms). */
export const signsUp = (id: string, name: string, email: string, ago: number): ScenarioStep => ({
  id,
  as: 'nobody',
  ago,
  command: { type: 'SignUp', name, username: id, email },
})

export const opens = (id: string, as: string, name: string, planId: string, ago: number): ScenarioStep => ({
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
): ScenarioStep => ({ id, as, ago, command: { type: 'OpenSubaccount', primaryId, name } })

export const invites = (
  id: string,
  as: string,
  accountId: string,
  email: string,
  access: Access,
  ago: number,
  message = '',
): ScenarioStep => invitesTo(id, as, accountId, email, [{ accountId, access }], ago, message)

export const invitesTo = (
  id: string,
  as: string,
  primaryId: string,
  email: string,
  offers: Offer[],
  ago: number,
  message = '',
): ScenarioStep => ({
  id,
  as,
  ago,
  command: { type: 'InviteUsers', primaryId, invitations: [{ email, offers, message }] },
})

/** A person accepts an invitation through the link of its last mail. */
export const accepts = (id: string, as: string, invitationId: string, ago: number): ScenarioStep => ({
  id,
  as,
  ago,
  command: (facts) => ({ type: 'AcceptInvitation', link: currentLinkOf(facts, invitationId) }),
})

/** A person is invited to accounts, signs up an hour later and accepts. */
export const joins = (
  id: string,
  name: string,
  email: string,
  invitedBy: string,
  primaryId: string,
  ago: number,
  offers: Offer[],
): ScenarioStep[] => [
  invitesTo(`invite-${id}`, invitedBy, primaryId, email, offers, ago),
  signsUp(id, name, email, ago - HOUR),
  accepts(`${id}-accepts`, id, `invite-${id}`, ago - 2 * HOUR),
]

/** A person signs up and declines an invitation an hour later. */
export const declines = (
  id: string,
  invitationId: string,
  name: string,
  email: string,
  ago: number,
): ScenarioStep[] => [
  signsUp(id, name, email, ago),
  {
    id: `${id}-declines`,
    as: id,
    ago: ago - HOUR,
    command: (facts) => ({ type: 'DeclineInvitation', link: currentLinkOf(facts, invitationId) }),
  },
]

export const setsUpTwoFactor = (as: string, ago: number): ScenarioStep => ({
  id: `${as}-two-factor`,
  as,
  ago,
  command: { type: 'SetUpTwoFactor' },
})

/** An API key with a made-up hash, so that no secret fits it. */
export const createsKey = (
  id: string,
  as: string,
  accountId: string,
  label: string,
  ago: number,
): ScenarioStep => ({
  id,
  as,
  ago,
  command: { type: 'CreateApiKey', accountId, label, hash: `no-secret:${id}` },
})

export const signsIn = (
  id: string,
  as: string,
  accountId: string,
  platform: AppSession['platform'],
  ago: number,
): ScenarioStep => ({ id, as, ago, command: { type: 'SignInDevice', accountId, platform } })

export const leaves = (as: string, primaryId: string, ago: number): ScenarioStep => ({
  id: `${as}-leaves`,
  as,
  ago,
  command: { type: 'LeaveAccount', primaryId },
})

const currentLinkOf = (facts: Facts, invitationId: string): string => {
  const invitation = facts.invitations.get(invitationId)
  return (invitation && currentLink(invitation)) ?? ''
}
