import { DESIGNER, NOBODY } from '@/domain/command/envelope'
import type { Event } from '@/domain/commands'
import type { RevocationEffects } from '@/domain/invitation/revocation'
import type { SwappedSeat } from '@/domain/invitation/swap'
import { shortList, type Text } from './i18n'
import type { CatalogueNames } from './names'

/** Who did it: the name of a person, or what an actor without one is called. */
export function actorName(actorId: string, personName: string | undefined, text: Text): string {
  if (actorId === DESIGNER) return text.t('events.actors.designer')
  if (actorId === NOBODY) return text.t('events.actors.nobody')
  return personName ?? text.t('events.actors.unknown')
}

/** One sentence for the activity log. */
export function eventText(event: Event, actor: string, text: Text, names: CatalogueNames): string {
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
    case 'InvitationEdited':
    case 'InvitationResent':
    case 'InvitationWithdrawn':
    case 'InvitationDeclined':
    case 'FreshLinkRequested':
      return text.t(`events.said.${event.type}`, { actor, email: event.email })
    case 'InvitationAccepted': {
      const { name, email, accountIds } = event
      return text.t('events.said.InvitationAccepted', { name, email }, accountIds.length)
    }
    case 'AccessChanged': {
      const params = { actor, emails: emails(event.emails), accounts: shortList(event.accounts, text) }
      const sentence = text.t('events.said.AccessChanged', params, event.emails.length)
      const ended = shortList(event.ended, text)
      return withEffects(
        event,
        ended ? `${sentence} ${text.t('events.said.accessEnded', { ended })}` : sentence,
      )
    }
    case 'AccessRevoked': {
      const params = { actor, emails: emails(event.emails) }
      if (!event.accounts) {
        return withEffects(event, text.t('events.said.AccessRevoked', params, event.emails.length))
      }
      const accounts = shortList(event.accounts, text)
      return withEffects(event, text.t('events.said.revokedOn', { ...params, accounts }, event.emails.length))
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
export function successText(event: Event, text: Text): string {
  switch (event.type) {
    case 'SignedUp':
    case 'InvitationEdited':
    case 'InvitationResent':
    case 'InvitationWithdrawn':
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
      if (!event.replaced) return forEmails(event)
      const params = { email: event.emails[0] ?? '', replaced: event.replaced.email }
      return withEffects(event.replaced, text.t('events.done.swapped', params))
    }
    case 'AccessChanged':
      return withEffects(event, forEmails(event))
    case 'AccessRevoked': {
      if (!event.accounts) return withEffects(event, forEmails(event))
      const accounts = shortList(event.accounts, text)
      const params = { email: event.emails[0] ?? '', accounts }
      return withEffects(event, text.t('events.done.revokedOn', params, event.emails.length))
    }
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

  function forEmails({ type, emails }: Extract<Event, { emails: string[] }>) {
    return text.t(`events.done.${type}`, { email: emails[0] ?? '' }, emails.length)
  }

  function withEffects(counts: EffectCounts, message: string) {
    const effects = effectsText(counts, text)
    return effects ? `${message}: ${effects}` : message
  }
}

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
