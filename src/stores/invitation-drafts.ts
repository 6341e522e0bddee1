import { defineStore } from 'pinia'
import type { RowFault } from '@/domain/invitation/recipients-table'
import type { Language, Offer } from '@/domain/model/rows'

/** One address of an invitation to several addresses. */
export interface Recipient {
  id: string
  /** The address as it was typed. */
  value: string
  /** Role of this recipient, instead of the shared access. */
  role?: string
  /** Message to this recipient, instead of the shared message. */
  message?: string
  /** Line in the imported file, from 1. */
  line?: number
  /** Why the line cannot be taken as it was read, until the sender says that it can. */
  fault?: RowFault
  /** Position in the typed or pasted text, from 1; duplicates are counted too. */
  position?: number
}

/** The input of an invitation form that was closed before sending. */
export interface InvitationDraft {
  email: string
  message: string
  language: Language
  offers: readonly Offer[]
  /** Several addresses, instead of `email`. */
  recipients?: readonly Recipient[] | undefined
}

/** Drafts of closed invitation forms, kept until the page is closed. */
export const useInvitationDraftsStore = defineStore('drafts', () => {
  const invitations = new Map<string, InvitationDraft>()

  /** The draft of one author for one account tree; an empty form is not saved. */
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
