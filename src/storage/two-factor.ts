import type { Secret } from './db'
import { twoFactorId } from './secrets'

const SECRET_BYTES = 20
/** A code is also taken one step of 30 s early or late. */
const STEPS_OFF = 1

/** A new secret for an authenticator, with the address that it reads as a QR code (RFC 6238, six digits, 30 s). */
export async function newTwoFactor(email: string): Promise<{ secret: string; uri: string }> {
  const { Secret, TOTP } = await import('otpauth/slim')
  const secret = new Secret({ size: SECRET_BYTES })
  return { secret: secret.base32, uri: new TOTP({ issuer: 'Seatplan', label: email, secret }).toString() }
}

export const twoFactorSecret = (personId: string, secret: string): Secret => ({
  id: twoFactorId(personId),
  kind: 'two-factor',
  secret,
})

/** Whether a code, however it is spaced, is one of a secret at a moment of the device's clock (UTC ms). */
export async function codeRight(secret: string, code: string, deviceTime: number): Promise<boolean> {
  const { Secret, TOTP } = await import('otpauth/slim')
  const token = code.normalize('NFKC').replaceAll(/\s/g, '')
  const totp = new TOTP({ secret: Secret.fromBase32(secret) })
  return totp.validate({ token, timestamp: deviceTime, window: STEPS_OFF }) !== null
}
