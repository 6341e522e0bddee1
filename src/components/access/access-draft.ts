import type { Access } from '@/domain/model/rows'

/** The access chosen for one account in an open form. Custom permissions are kept while a role is chosen. */
export interface AccessDraft {
  /** A role, custom permissions, or undefined while nothing is chosen. */
  choice: { role: string } | 'custom' | undefined
  permissions: readonly string[]
}

/** Drafts by account id; an account without a draft is not chosen. */
export type AccessDrafts = Readonly<Record<string, AccessDraft>>

export const emptyDraft: AccessDraft = { choice: undefined, permissions: [] }

export function draftOf(access: Access): AccessDraft {
  if ('role' in access) return { choice: access, permissions: [] }
  return { choice: 'custom', permissions: access.permissions }
}

/** The access of a draft; while nothing is chosen it has no permissions. */
export function accessOf({ choice, permissions }: AccessDraft): Access {
  if (choice === 'custom') return { permissions: [...permissions] }
  return choice ? { role: choice.role } : { permissions: [] }
}

export const draftsOf = (offers: readonly { accountId: string; access: Access }[]): AccessDrafts =>
  Object.fromEntries(offers.map(({ accountId, access }) => [accountId, draftOf(access)]))

export const offersOf = (drafts: AccessDrafts) =>
  Object.entries(drafts).map(([accountId, draft]) => ({ accountId, access: accessOf(draft) }))
