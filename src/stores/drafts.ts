import { defineStore } from 'pinia'
import type { Language, Offer } from '@/domain/model'

/** An invitation as far as it had been written. */
export interface InvitationDraft {
  email: string
  message: string
  language: Language
  offers: readonly Offer[]
}

/** What had been written when a form was closed; kept until the page is closed. */
export const useDraftsStore = defineStore('drafts', () => {
  const invitations = new Map<string, InvitationDraft>()

  /** The draft of one writer for one account tree; nothing written is no draft. */
  function invitation(writer: string, primaryId: string) {
    const key = `${writer} ${primaryId}`
    return {
      kept: invitations.get(key),
      forget: () => invitations.delete(key),
      keep(draft: InvitationDraft) {
        if (draft.email.trim() || draft.message.trim() || draft.offers.length > 0) invitations.set(key, draft)
        else invitations.delete(key)
      },
    }
  }

  return { invitation, clear: () => invitations.clear() }
})
