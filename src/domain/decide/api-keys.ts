import { added, removed } from '../changes'
import { newId } from '../commands'
import type { CreateApiKey, DeleteApiKey, Envelope } from '../commands'
import type { Decision } from '../decision'
import { trimInvisible } from '../email'
import type { Facts } from '../facts'
import type { ApiKey } from '../model'
import { enterAccount } from '../rules/enter-by'
import { enterOwn } from '../rules/own'
import { notAllowed } from '../rules/rights'
import { nameInvalid } from '../rules/words'

/** Gives the actor an API key for an account; only the hash of its secret is kept (A4, C3). */
export function createApiKey(facts: Facts, command: CreateApiKey, envelope: Envelope): Decision {
  const entry = enterAccount(facts, command.accountId, envelope)
  if ('refusal' in entry) return entry
  const { tree, actor, account } = entry
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
}

/** Takes one of the actor's own keys away; anybody else's is `not-found` (C3). */
export function deleteApiKey(facts: Facts, { keyId }: DeleteApiKey, envelope: Envelope): Decision {
  const missing = { code: 'not-found', what: 'api-key', id: keyId } as const
  const entry = enterOwn(facts, facts.apiKeys.get(keyId), missing, envelope)
  if ('refusal' in entry) return entry
  const { own, account } = entry
  return {
    changes: [removed('apiKeys', own)],
    event: { type: 'ApiKeyDeleted', primaryId: own.primaryId, label: own.label, account: account.name },
  }
}
