import { added, removed } from '@/domain/command/change'
import { newId } from '@/domain/command/command'
import type { Envelope, SignInDevice, SignOutDevice } from '@/domain/command/command'
import type { Decision } from '@/domain/command/decision'
import type { Facts } from '@/domain/command/facts'
import type { AppSession } from '@/domain/model/rows'
import { authorizeAccount } from '@/domain/access/authorize-target'
import { authorizeCredential } from '@/domain/access/authorize-credential'

/** Signs one of the actor's apps in to an account; whoever has any access to it may (C3). */
export function signInDevice(facts: Facts, command: SignInDevice, envelope: Envelope): Decision {
  const context = authorizeAccount(facts, command.accountId, envelope)
  if ('refusal' in context) return context
  const { tree, actor, account } = context
  const { platform } = command
  const device: AppSession = {
    id: newId(envelope),
    primaryId: tree.primary.id,
    accountId: account.id,
    personId: actor.id,
    platform,
    since: envelope.at,
    revision: 1,
  }
  return {
    changes: [added('devices', device)],
    event: { type: 'DeviceSignedIn', primaryId: tree.primary.id, platform, account: account.name },
  }
}

/** Signs one of the actor's own apps out; anybody else's is `not-found` (C3). */
export function signOutDevice(facts: Facts, { deviceId }: SignOutDevice, envelope: Envelope): Decision {
  const notFound = { code: 'not-found', what: 'device', id: deviceId } as const
  const context = authorizeCredential(facts, facts.devices.get(deviceId), notFound, envelope)
  if ('refusal' in context) return context
  const { credential, account } = context
  const { primaryId, platform } = credential
  return {
    changes: [removed('devices', credential)],
    event: { type: 'DeviceSignedOut', primaryId, platform, account: account.name },
  }
}
