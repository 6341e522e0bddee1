import { added, removed } from '@/domain/command/change'
import { newId } from '@/domain/command/envelope'
import { trimInvisible } from '@/domain/model/email'
import type { ApiKey } from '@/domain/model/rows'
import { authorizeAccount } from '@/domain/access/authorize-target'
import { authorizeCredential } from '@/domain/access/authorize-credential'
import { notAllowed } from '@/domain/access/rights'
import { nameInvalid } from '@/domain/command/validation'
import type { CommandDefinition } from '@/domain/command/command'

/** `hash`: of the key's secret; the secret itself is never part of a command. */
export interface CreateApiKey {
  type: 'CreateApiKey'
  accountId: string
  label: string
  hash: string
}

/** `account`: name of the account. */
export interface ApiKeyCreated {
  type: 'ApiKeyCreated'
  primaryId: string
  keyId: string
  label: string
  account: string
}

/**
 * Creates an API key of the actor for an account; only the hash of its secret is stored (A4, C3). Refuses an
 * invalid label, or without the permission `api-keys.manage`.
 */
export const createApiKey: CommandDefinition<CreateApiKey, ApiKeyCreated> = {
  reads: ({ accountId }) => ({ treeOfAccount: accountId, accountIds: [accountId] }),
  decide(facts, command, envelope) {
    const context = authorizeAccount(facts, command.accountId, envelope)
    if ('refusal' in context) return context
    const { tree, actor, account } = context
    const refusal = notAllowed(facts, actor, 'api-keys.manage', account.id) ?? nameInvalid(command.label)
    if (refusal) return { refusal }

    const primaryId = tree.primary.id
    const key: ApiKey = {
      id: newId(envelope),
      primaryId,
      accountId: account.id,
      personId: actor.id,
      label: trimInvisible(command.label),
      hash: command.hash,
      since: envelope.at,
      revision: 1,
    }
    return {
      changes: [added('apiKeys', key)],
      event: { type: 'ApiKeyCreated', primaryId, keyId: key.id, label: key.label, account: account.name },
    }
  },
}

export interface DeleteApiKey {
  type: 'DeleteApiKey'
  keyId: string
}

/** `account`: name of the account. */
export interface ApiKeyDeleted {
  type: 'ApiKeyDeleted'
  primaryId: string
  label: string
  account: string
}

/** Deletes an API key of the actor; refuses other people's keys as `not-found` (C3). */
export const deleteApiKey: CommandDefinition<DeleteApiKey, ApiKeyDeleted> = {
  reads: ({ keyId }) => ({ keyId }),
  decide(facts, { keyId }, envelope) {
    const notFound = { code: 'not-found', what: 'api-key', id: keyId } as const
    const context = authorizeCredential(facts, facts.apiKeys.get(keyId), notFound, envelope)
    if ('refusal' in context) return context
    const { credential, account } = context
    return {
      changes: [removed('apiKeys', credential)],
      event: {
        type: 'ApiKeyDeleted',
        primaryId: credential.primaryId,
        label: credential.label,
        account: account.name,
      },
    }
  },
}
