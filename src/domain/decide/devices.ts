import { added, removed } from '../changes'
import { newId } from '../commands'
import type { Envelope, SignInDevice, SignOutDevice } from '../commands'
import type { Decision } from '../decision'
import type { Facts } from '../facts'
import type { AppSession } from '../model'
import { enterAccount } from '../rules/enter-by'
import { enterOwn } from '../rules/own'

/** Signs one of the actor's apps in to an account; whoever has any access to it may (C3). */
export function signInDevice(facts: Facts, command: SignInDevice, envelope: Envelope): Decision {
  const entry = enterAccount(facts, command.accountId, envelope)
  if ('refusal' in entry) return entry
  const { tree, actor, account } = entry
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
  const missing = { code: 'not-found', what: 'device', id: deviceId } as const
  const entry = enterOwn(facts, facts.devices.get(deviceId), missing, envelope)
  if ('refusal' in entry) return entry
  const { own, account } = entry
  const { primaryId, platform } = own
  return {
    changes: [removed('devices', own)],
    event: { type: 'DeviceSignedOut', primaryId, platform, account: account.name },
  }
}
