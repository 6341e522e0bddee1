import { added, removed } from '@/domain/command/change'
import { newId } from '@/domain/command/envelope'
import type { AppSession } from '@/domain/model/rows'
import { authorizeAccount } from '@/domain/access/authorize-target'
import { authorizeCredential } from '@/domain/access/authorize-credential'
import type { CommandDefinition } from '@/domain/command/command'

export interface SignInDevice {
  type: 'SignInDevice'
  accountId: string
  platform: AppSession['platform']
}

/** `account`: name of the account. */
export interface DeviceSignedIn {
  type: 'DeviceSignedIn'
  primaryId: string
  platform: AppSession['platform']
  account: string
}

/** Adds an app session of the actor to an account; any access to it suffices (C3). */
export const signInDevice: CommandDefinition<SignInDevice, DeviceSignedIn> = {
  reads: ({ accountId }) => ({ treeOfAccount: accountId, accountIds: [accountId] }),
  decide(facts, command, envelope) {
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
  },
}

export interface SignOutDevice {
  type: 'SignOutDevice'
  deviceId: string
}

/** `account`: name of the account. */
export interface DeviceSignedOut {
  type: 'DeviceSignedOut'
  primaryId: string
  platform: AppSession['platform']
  account: string
}

/** Removes an app session of the actor; refuses other people's sessions as `not-found` (C3). */
export const signOutDevice: CommandDefinition<SignOutDevice, DeviceSignedOut> = {
  reads: ({ deviceId }) => ({ appSessionId: deviceId }),
  decide(facts, { deviceId }, envelope) {
    const notFound = { code: 'not-found', what: 'device', id: deviceId } as const
    const context = authorizeCredential(facts, facts.devices.get(deviceId), notFound, envelope)
    if ('refusal' in context) return context
    const { credential, account } = context
    const { primaryId, platform } = credential
    return {
      changes: [removed('devices', credential)],
      event: { type: 'DeviceSignedOut', primaryId, platform, account: account.name },
    }
  },
}
