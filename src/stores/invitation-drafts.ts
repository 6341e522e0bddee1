import { defineStore } from 'pinia'
import type { Language, Offer } from '@/domain/model/rows'

/** One of several addresses to invite. */
export interface Recipient {
  id: string
  /** As it was written. */
  value: string
  /** Its own role, in place of what everyone else gets. */
  role?: string
  /** Its own message. */
  message?: string
  /** Where it stands in the file that it came from, counted from 1. */
  line?: number
  /** Where it stood in what was typed or pasted, counted from 1; what was listed twice counts too. */
  position?: number
}

/** An invitation as far as it had been written. */
export interface InvitationDraft {
  email: string
  message: string
  language: Language
  offers: readonly Offer[]
  /** Several addresses, in place of one. */
  recipients?: readonly Recipient[] | undefined
}

/** What had been written when a form was closed; kept until the page is closed. */
export const useInvitationDraftsStore = defineStore('drafts', () => {
  const invitations = new Map<string, InvitationDraft>()

  /** The draft of one writer for one account tree; nothing written is no draft. */
  function draftFor(authorId: string, primaryId: string) {
    const key = `${authorId} ${primaryId}`
    return {
      saved: invitations.get(key),
      discard: () => invitations.delete(key),
      save(draft: InvitationDraft) {
        const { email, message, offers, recipients } = draft
        const hasContent = email.trim() || message.trim() || offers.length > 0 || recipients?.length
        if (hasContent) invitations.set(key, draft)
        else invitations.delete(key)
      },
    }
  }

  return { draftFor, clear: () => invitations.clear() }
})
