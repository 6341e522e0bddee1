import { DESIGNER, NOBODY } from '@/domain/command/envelope'
import type { Event } from '@/domain/commands'
import type { AccessChanged } from '@/domain/membership/change-access'
import type { AccessRevoked } from '@/domain/membership/revoke-access'
import type { RevocationEffects } from '@/domain/invitation/revocation'
import type { SwappedSeat } from '@/domain/invitation/swap'
import { shortList, type Text } from './i18n'
import { withTerms, type CatalogueNames } from './names'

/** Who did it: the name of a person, or what an actor without one is called. */
export function actorName(actorId: string, personName: string | undefined, text: Text): string {
  if (actorId === DESIGNER) return text.t('events.actors.designer')
  if (actorId === NOBODY) return text.t('events.actors.nobody')
  return personName ?? text.t('events.actors.unknown')
}

/** One sentence for the activity log. */
export function eventText(event: Event, actor: string, words: Text, names: CatalogueNames): string {
  const text = withTerms(words, { value: names })
  switch (event.type) {
    case 'SignedUp':
      return text.t('events.said.SignedUp', { name: event.name, email: event.email })
    case 'AccountOpened':
      return text.t('events.said.AccountOpened', { actor, name: event.name, plan: names.plan(event.plan) })
    case 'UsersInvited':
      return withSwap(
        event.replaced,
        text.t('events.said.UsersInvited', { actor, emails: emails(event.emails) }, event.emails.length),
      )
    case 'InvitationResent':
    case 'InvitationDeclined':
    case 'FreshLinkRequested':
      return text.t(`events.said.${event.type}`, { actor, email: event.email })
    case 'InvitationEdited':
    case 'InvitationWithdrawn':
      return about(event.type, [event.email])
    case 'InvitationAccepted': {
      const { name, email, accountIds } = event
      return text.t('events.said.InvitationAccepted', { name, email }, accountIds.length)
    }
    case 'AccessChanged': {
      const ended = shortList(event.ended, text)
      const sentences = [
        about('AccessChanged', usersIn(event), event.accounts),
        about('InvitationEdited', event.invitedEmails),
        ended && text.t('events.said.accessEnded', { ended }),
      ]
      return withEffects(event, sentences.filter(Boolean).join(' '))
    }
    case 'AccessRevoked': {
      const sentences = [
        about(event.accounts ? 'revokedOn' : 'AccessRevoked', usersIn(event), event.accounts),
        about('InvitationWithdrawn', event.withdrawnEmails),
        about('noLongerOffered', event.reducedEmails, event.accounts),
      ]
      return withEffects(furtherEffects(event), sentences.filter(Boolean).join(' '))
    }
    case 'SubaccountOpened':
      return text.t('events.said.SubaccountOpened', { actor, name: event.name })
    case 'AccountRenamed':
      return text.t('events.said.AccountRenamed', { actor, before: event.before, name: event.name })
    case 'AccountClosed': {
      const params = { actor, name: event.name }
      return withEffects(event, text.t('events.said.AccountClosed', params, event.accounts - 1))
    }
    case 'PlanChanged': {
      const [before, plan] = [names.plan(event.before), names.plan(event.plan)]
      return withEffects(event, text.t('events.said.PlanChanged', { actor, name: event.name, before, plan }))
    }
    case 'OwnershipTransferred': {
      const { name, from, to } = event
      return withEffects(event, text.t('events.said.OwnershipTransferred', { actor, name, from, to }))
    }
    case 'AccountLeft':
      return withEffects(event, text.t('events.said.AccountLeft', { actor, name: event.name }))
    case 'ApiKeyCreated':
    case 'ApiKeyDeleted':
      return text.t(`events.said.${event.type}`, { actor, label: event.label, account: event.account })
    case 'AppSignedIn':
    case 'AppSignedOut': {
      const platform = text.t(`events.platforms.${event.platform}`)
      return text.t(`events.said.${event.type}`, { actor, platform, account: event.account })
    }
    case 'TwoFactorRequired':
      return text.t(`events.said.${requirement(event)}`, { actor, name: event.name })
    case 'TwoFactorSetUp':
    case 'TwoFactorTurnedOff':
      return text.t(`events.said.${event.type}`, { actor })
    case 'CatalogueEdited': {
      const { given, taken } = event
      const name = event.label[text.locale.value]
      return withEffects(event, text.t('events.said.CatalogueEdited', { actor, name, given, taken }))
    }
    case 'MailDeliverySet': {
      const { domain, delivery } = event
      const kind = delivery.kind === 'bounced' ? delivery.reason : delivery.kind
      const minutes = delivery.kind === 'delayed' ? delivery.minutes : undefined
      return text.t(`events.said.MailDeliverySet.${kind}`, { actor, domain }, minutes)
    }
  }

  function emails(addresses: readonly string[]) {
    return shortList(addresses, text)
  }

  /** What was done to these addresses; '' where there are none. */
  function about(key: AddressesKey, addresses: readonly string[] = [], accounts: readonly string[] = []) {
    if (addresses.length === 0) return ''
    const params = { actor, emails: emails(addresses), accounts: shortList(accounts, text) }
    return text.t(`events.said.${key}`, params, addresses.length)
  }

  function withEffects(counts: EffectCounts, sentence: string) {
    const effects = effectsText(counts, text)
    return effects ? `${sentence} ${effects}.` : sentence
  }

  function withSwap(replaced: SwappedSeat | undefined, sentence: string) {
    if (!replaced) return sentence
    return withEffects(replaced, `${sentence} ${text.t('events.said.replaced', { email: replaced.email })}`)
  }
}

/** What was done, in a few words: the toast for whoever did it. */
export function successText(event: Event, words: Text, names: CatalogueNames): string {
  const text = withTerms(words, { value: names })
  switch (event.type) {
    case 'InvitationEdited':
    case 'InvitationWithdrawn':
      return about(event.type, [event.email])
    case 'SignedUp':
    case 'InvitationResent':
      return text.t(`events.done.${event.type}`, { email: event.email })
    case 'AccountOpened':
    case 'SubaccountOpened':
    case 'AccountRenamed':
      return text.t(`events.done.${event.type}`, { name: event.name })
    case 'InvitationAccepted':
      return text.t('events.done.InvitationAccepted', {}, event.accountIds.length)
    case 'InvitationDeclined':
    case 'FreshLinkRequested':
    case 'TwoFactorSetUp':
    case 'TwoFactorTurnedOff':
      return text.t(`events.done.${event.type}`)
    case 'UsersInvited': {
      if (!event.replaced) return about('UsersInvited', event.emails)
      const params = { email: event.emails[0] ?? '', replaced: event.replaced.email }
      return withEffects(event.replaced, text.t('events.done.swapped', params))
    }
    case 'AccessChanged':
      return withEffects(
        event,
        together(about('AccessChanged', usersIn(event)), about('InvitationEdited', event.invitedEmails)),
      )
    case 'AccessRevoked':
      return withEffects(
        furtherEffects(event),
        together(
          about(event.accounts ? 'revokedOn' : 'AccessRevoked', usersIn(event), event.accounts),
          about('InvitationWithdrawn', event.withdrawnEmails),
          about('noLongerOffered', event.reducedEmails, event.accounts),
        ),
      )
    case 'AccountClosed':
    case 'AccountLeft':
    case 'PlanChanged':
      return withEffects(event, text.t(`events.done.${event.type}`, { name: event.name }))
    case 'OwnershipTransferred':
      return withEffects(
        event,
        text.t('events.done.OwnershipTransferred', { to: event.to, name: event.name }),
      )
    case 'ApiKeyCreated':
    case 'ApiKeyDeleted':
      return text.t(`events.done.${event.type}`, { label: event.label })
    case 'AppSignedIn':
    case 'AppSignedOut':
      return text.t(`events.done.${event.type}`, { platform: text.t(`events.platforms.${event.platform}`) })
    case 'TwoFactorRequired':
      return text.t(`events.done.${requirement(event)}`, { name: event.name })
    case 'CatalogueEdited':
      return withEffects(
        event,
        text.t('events.done.CatalogueEdited', { name: event.label[text.locale.value] }),
      )
    case 'MailDeliverySet':
      return text.t('events.done.MailDeliverySet', { domain: event.domain })
  }

  function about(
    key: AddressesKey | 'UsersInvited',
    emails: readonly string[] = [],
    accounts: readonly string[] = [],
  ) {
    if (emails.length === 0) return ''
    const params = { email: emails[0] ?? '', accounts: shortList(accounts, text) }
    return text.t(`events.done.${key}`, params, emails.length)
  }

  function together(...parts: readonly string[]) {
    return parts.filter(Boolean).join('; ')
  }

  function withEffects(counts: EffectCounts, message: string) {
    const effects = effectsText(counts, text)
    return effects ? `${message}: ${effects}` : message
  }
}

/** What is done to one or several addresses. */
type AddressesKey =
  | 'AccessChanged'
  | 'AccessRevoked'
  | 'revokedOn'
  | 'InvitationEdited'
  | 'InvitationWithdrawn'
  | 'noLongerOffered'

/** Whose own access it was, and not only an invitation to it. */
function usersIn(event: AccessChanged | AccessRevoked): string[] {
  const { invitedEmails, withdrawnEmails, reducedEmails } = { ...noInvitations, ...event }
  const invited = new Set([...invitedEmails, ...withdrawnEmails, ...reducedEmails])
  return event.emails.filter((email) => !invited.has(email))
}
const noInvitations = { invitedEmails: [], withdrawnEmails: [], reducedEmails: [] }

/** Without the invitations that the sentence itself says were withdrawn. */
const furtherEffects = (event: AccessRevoked): EffectCounts => ({
  ...event,
  invitations: event.invitations - (event.withdrawnEmails?.length ?? 0),
})

const requirement = ({ required }: { required: boolean }) =>
  required ? 'TwoFactorRequired' : 'TwoFactorOptional'

type EffectCounts = Partial<
  RevocationEffects & { users: number; changed: number; closed: number; handed: number; loginEnded: boolean }
>

/** What ended with it, counted (C3): `2 API keys ended, 1 seat freed`; '' when nothing did. */
function effectsText(counts: EffectCounts, text: Text): string {
  const kinds = [
    'users',
    'changed',
    'closed',
    'handed',
    'keys',
    'appSessions',
    'invitations',
    'seats',
  ] as const
  const counted = kinds.flatMap((kind) =>
    counts[kind] ? text.t(`events.ended.${kind}`, {}, counts[kind]) : [],
  )
  return [...counted, ...(counts.loginEnded ? [text.t('events.ended.login')] : [])].join(', ')
}
