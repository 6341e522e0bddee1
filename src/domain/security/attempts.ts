import type { Envelope } from '@/domain/command/envelope'
import type { Refusal } from '@/domain/command/refusal'

/** So many wrong tries for a login within the window (ms) stop further ones. */
const MAX_WRONG_TRIES = 5
const WINDOW = 5 * 60_000

/** The wrong tries (UTC ms) that still count at a moment; one of a later time, as after going back, does not. */
export const recentTries = (triedAt: readonly number[], at: number): number[] =>
  triedAt.filter((moment) => moment <= at && at - moment < WINDOW)

/** The first moment (UTC ms) at which the next try is taken; undefined if one is taken now (K1). */
export function retryMoment(triedAt: readonly number[], at: number): number | undefined {
  const deciding = recentTries(triedAt, at)
    .sort((a, b) => a - b)
    .at(-MAX_WRONG_TRIES)
  return deciding === undefined ? undefined : deciding + WINDOW
}

/** K1.1: refuses codes, right or wrong, after too many wrong ones. */
export function tooManyAttempts({ proofs }: Envelope): Refusal | undefined {
  return proofs?.retryAt === undefined ? undefined : { code: 'too-many-attempts', retryAt: proofs.retryAt }
}
