import type { RefusalCode } from '@/domain/command/refusal'
import type { MessageKey } from '../keys'

/** Who reads a refusal: someone who manages access, or the person whom an invitation asks. */
export type Reader = 'inviter' | 'recipient'

/** A recipient can change neither seats nor plans nor offers, so the next step is another one. */
export const stepForRecipient: Partial<Record<RefusalCode, MessageKey>> = {
  'seat-limit-reached': 'refusals.recipient.seats',
  'sharing-not-in-plan': 'refusals.recipient.access',
  'role-not-in-plan': 'refusals.recipient.access',
  'custom-not-in-plan': 'refusals.recipient.access',
  'already-a-user': 'refusals.recipient.access',
  'invitation-void': 'refusals.recipient.void',
}
