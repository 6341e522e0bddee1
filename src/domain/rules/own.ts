import type { Envelope } from '../commands'
import { activePerson } from '../facts'
import type { Facts } from '../facts'
import type { Account, ApiKey, AppSession } from '../model'
import type { Refusal } from '../refusals'
import { enterAccount } from './enter-by'
import type { Entry } from './enter'

/** K1.1, K1.2 for a command about one's own API key or app session: anybody else's is not there. */
export function enterOwn<Row extends ApiKey | AppSession>(
  facts: Facts,
  row: Row | undefined,
  missing: Extract<Refusal, { code: 'not-found' }>,
  envelope: Envelope,
): (Entry & { own: Row; account: Account }) | { refusal: Refusal } {
  if (!activePerson(facts, envelope.actorId)) return { refusal: { code: 'not-signed-in' } }
  if (row?.personId !== envelope.actorId) return { refusal: missing }
  const entry = enterAccount(facts, row.accountId, envelope)
  if ('refusal' in entry) return entry.refusal.code === 'not-found' ? { refusal: missing } : entry
  return { ...entry, own: row }
}
