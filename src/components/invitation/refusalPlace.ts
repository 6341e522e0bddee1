import type { Refusal, RefusalCode } from '@/domain/refusals'

const aboutAddress: readonly RefusalCode[] = [
  'email-invalid',
  'is-owner',
  'is-yourself',
  'already-a-user',
  'already-invited',
  'seat-limit-reached',
  'invitation-rate-limited',
]
const aboutAccess: readonly RefusalCode[] = [
  'nothing-offered',
  'grants-more-than-held',
  'role-not-in-plan',
  'custom-not-in-plan',
]

/** The part of a form that a refusal is about: it is shown there. */
export function placeOf({ code }: Refusal): 'address' | 'access' | 'message' | 'form' {
  if (aboutAddress.includes(code)) return 'address'
  if (aboutAccess.includes(code)) return 'access'
  return code === 'message-too-long' ? 'message' : 'form'
}
