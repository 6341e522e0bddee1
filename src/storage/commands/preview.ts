import { DESIGNER } from '@/domain/command/envelope'
import type { Command } from '@/domain/commands'
import { decide, scopeOf } from '@/domain/commands'
import { revokedCredentials } from '@/domain/invitation/revocation'
import type { RevokedCredentials } from '@/domain/invitation/revocation'
import { maySeeUsers } from '@/domain/access/may-see-users'
import type { ApiKey, AppSession } from '@/domain/model/rows'
import type { Refusal } from '@/domain/command/refusal'
import type { Db } from '@/storage/database/db'
import type { CommandResult } from './execute'
import { loadFacts } from '@/storage/facts/load-facts'
import { readClock, validity } from '@/storage/database/clock'
import type { Validity } from '@/storage/database/clock'
import { actorOf } from './prepare'
import type { RunOptions } from './prepare'
import { rowsSeen, scenarioReplaced } from './scenario'
import { isPasswordStrong } from './secrets'

/** The answer that a command would get now; writes nothing. `until`: the moment at which it may differ by itself. */
export async function preview(
  db: Db,
  command: Command,
  options: RunOptions,
  deviceTime: number,
): Promise<Preview> {
  const actorId = actorOf(command, options)
  const [{ at, settings }, facts] = await Promise.all([
    readClock(db, deviceTime),
    loadFacts(db, scopeOf(command, actorId), actorId, deviceTime),
  ])
  const replaced = scenarioReplaced(options, settings)
  if (replaced) return { answer: { refusal: replaced }, at }
  // A code is looked at when it is used, not while it is being typed.
  const proofs = { passwordStrong: isPasswordStrong(options.password ?? ''), code: 'right' as const }
  const envelope = {
    id: 'preview',
    actorId,
    at,
    proofs,
    ...(options.seen && { seen: rowsSeen(options.seen) }),
  }
  const decision = decide(facts, command, envelope)
  const expiries = [...facts.invitations.values()].map(({ expiresAt }) => expiresAt)
  const retryAt = 'refusal' in decision ? retryMoment(decision.refusal) : Infinity
  const valid = validity(at, [retryAt, ...expiries])
  if ('refusal' in decision) return { answer: decision, ...valid }
  const isNamed = ({ personId, accountId }: ApiKey | AppSession) =>
    actorId === DESIGNER || personId === actorId || maySeeUsers(facts, actorId, accountId)
  return {
    answer: { event: decision.event },
    revokedCredentials: revokedCredentials(decision.changes, isNamed),
    ...valid,
  }
}

export interface Preview extends Validity {
  answer: CommandResult
  /** API keys and app sessions that would end, by name (C3), one's own and those of people whom one may see. */
  revokedCredentials?: RevokedCredentials
}

const retryMoment = (refusal: Refusal): number =>
  refusal.code === 'invitation-rate-limited' ? (refusal.retryAt ?? Infinity) : Infinity
