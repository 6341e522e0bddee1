import type { Envelope } from '@/domain/command/envelope'
import { activePerson } from '@/domain/command/facts'
import type { Facts } from '@/domain/command/facts'
import type { Account, ApiKey, AppSession } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import { authorizeAccount } from './authorize-target'
import { isAccountHidden } from './authorize'
import type { Context } from './authorize'

/** K1.1, K1.2 for an API key or app session: its context; `notFound` if it is not the actor's. */
export function authorizeCredential<Row extends ApiKey | AppSession>(
  facts: Facts,
  row: Row | undefined,
  notFound: Extract<Refusal, { code: 'not-found' }>,
  envelope: Envelope,
): (Context & { credential: Row; account: Account }) | { refusal: Refusal } {
  if (!activePerson(facts, envelope.actorId)) return { refusal: { code: 'not-signed-in' } }
  if (row?.personId !== envelope.actorId) return { refusal: notFound }
  const context = authorizeAccount(facts, row.accountId, envelope)
  if ('refusal' in context) return isAccountHidden(context.refusal) ? { refusal: notFound } : context
  return { ...context, credential: row }
}
