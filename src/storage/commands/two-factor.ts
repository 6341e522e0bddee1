import type { Secret } from '@/storage/database/db'
import { twoFactorId } from './secrets'

const SECRET_BYTES = 20
const STEP = 30_000
/** A code is also taken one step early or late. */
const WINDOW_STEPS = 1

/** A new secret for an authenticator, with the address that it reads as a QR code (RFC 6238, six digits, 30 s). */
export async function newTwoFactorSecret(email: string): Promise<{ secret: string; uri: string }> {
  const { Secret, TOTP } = await import('otpauth/slim')
  const secret = new Secret({ size: SECRET_BYTES })
  return { secret: secret.base32, uri: new TOTP({ issuer: 'Seatplan', label: email, secret }).toString() }
}

/** What is stored of an authenticator: its secret, and the time step of the last code that was accepted. */
export const twoFactorSecret = (personId: string, secret: string, lastStep: number): Secret => ({
  id: twoFactorId(personId),
  kind: 'two-factor',
  secret,
  lastStep,
})

/**
 * The step that a code of a secret belongs to, however it is spaced, at a moment of the device's clock (UTC ms); nothing
 * for a wrong one. A code counts once: none of `lastStep` or before (RFC 6238, 5.2).
 */
export async function timeStepOf(
  secret: string,
  code: string,
  deviceTime: number,
  lastStep?: number,
): Promise<number | undefined> {
  const { Secret, TOTP } = await import('otpauth/slim')
  const token = code.normalize('NFKC').replaceAll(/\s/g, '')
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  const delta = totp.validate({ token, timestamp: deviceTime, window: WINDOW_STEPS })
  if (delta === null) return undefined
  const now = Math.floor(deviceTime / STEP)
  return isUsed(now + delta, now, lastStep) ? undefined : now + delta
}

/** The code that an authenticator shows at a moment of the device's clock (UTC ms), or the next where that was used. */
export async function codeAt(secret: string, deviceTime: number, lastStep?: number): Promise<string> {
  const { Secret, TOTP } = await import('otpauth/slim')
  const now = Math.floor(deviceTime / STEP)
  const step = isUsed(now, now, lastStep) ? now + 1 : now
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: step * STEP })
}

/** After the clock was set back, steps that now lie in the future no longer count: they would lock the person out. */
const isUsed = (step: number, now: number, lastStep = -Infinity) =>
  step <= lastStep && lastStep <= now + WINDOW_STEPS
