import { added, removed } from '@/domain/command/change'
import { newId } from '@/domain/command/envelope'
import type { AppSession } from '@/domain/model/rows'
import { authorizeAccount } from '@/domain/access/authorize-target'
import { authorizeCredential } from '@/domain/access/authorize-credential'
import type { CommandDefinition } from '@/domain/command/command'

export interface SignInApp {
  type: 'SignInApp'
  accountId: string
  platform: AppSession['platform']
}

/** `account`: name of the account. */
export interface AppSignedIn {
  type: 'AppSignedIn'
  primaryId: string
  platform: AppSession['platform']
  account: string
}

/** Adds an app session of the actor to an account; any access to it suffices (C3). */
export const signInApp: CommandDefinition<SignInApp, AppSignedIn> = {
  reads: ({ accountId }) => ({ treeOfAccount: accountId, accountIds: [accountId] }),
  decide(facts, command, envelope) {
    const context = authorizeAccount(facts, command.accountId, envelope)
    if ('refusal' in context) return context
    const { tree, actor, account } = context
    const { platform } = command
    const session: AppSession = {
      id: newId(envelope),
      primaryId: tree.primary.id,
      accountId: account.id,
      personId: actor.id,
      platform,
      since: envelope.at,
      revision: 1,
    }
    return {
      changes: [added('appSessions', session)],
      event: { type: 'AppSignedIn', primaryId: tree.primary.id, platform, account: account.name },
    }
  },
}

export interface SignOutApp {
  type: 'SignOutApp'
  appSessionId: string
}

/** `account`: name of the account. */
export interface AppSignedOut {
  type: 'AppSignedOut'
  primaryId: string
  platform: AppSession['platform']
  account: string
}

/** Removes an app session of the actor; refuses other people's sessions as `not-found` (C3). */
export const signOutApp: CommandDefinition<SignOutApp, AppSignedOut> = {
  reads: ({ appSessionId }) => ({ appSessionId }),
  decide(facts, { appSessionId }, envelope) {
    const notFound = { code: 'not-found', what: 'app-session', id: appSessionId } as const
    const context = authorizeCredential(facts, facts.appSessions.get(appSessionId), notFound, envelope)
    if ('refusal' in context) return context
    const { credential, account } = context
    const { primaryId, platform } = credential
    return {
      changes: [removed('appSessions', credential)],
      event: { type: 'AppSignedOut', primaryId, platform, account: account.name },
    }
  },
}
