import type { Access } from '@/domain/model/rows'

/** What is chosen for one account while a form is open; ticks are kept while a role is tried. */
export interface AccessDraft {
  /** A role's id, or that permissions are ticked by hand. */
  choice: { role: string } | 'custom' | undefined
  permissions: readonly string[]
}

/** Drafts by account; accounts without one are not chosen. */
export type AccessDrafts = Readonly<Record<string, AccessDraft>>

export const emptyDraft: AccessDraft = { choice: undefined, permissions: [] }

export function draftOf(access: Access): AccessDraft {
  if ('role' in access) return { choice: access, permissions: [] }
  return { choice: 'custom', permissions: access.permissions }
}

/** The access that a draft stands for: none yet is a list of no permissions. */
export function accessOf({ choice, permissions }: AccessDraft): Access {
  if (choice === 'custom') return { permissions: [...permissions] }
  return choice ? { role: choice.role } : { permissions: [] }
}

export const draftsOf = (offers: readonly { accountId: string; access: Access }[]): AccessDrafts =>
  Object.fromEntries(offers.map(({ accountId, access }) => [accountId, draftOf(access)]))

export const offersOf = (drafts: AccessDrafts) =>
  Object.entries(drafts).map(([accountId, draft]) => ({ accountId, access: accessOf(draft) }))
