import type { CatalogueProblem } from '@/domain/catalogue/check-catalogue'
import type { Requirement } from '@/domain/catalogue/requires'

/** The status of an invitation: the stored one, or expired by the clock (I11). */
export type EffectiveStatus = 'pending' | 'accepted' | 'declined' | 'withdrawn' | 'expired'

/** An address that identifies a person without revealing it: `e•••@s•••.example`. */
export type MaskedEmail = string

/** All refusals, each with the data of its message. K1 defines the order in which they are checked. */
export type Refusal =
  // session
  | { code: 'too-many-attempts'; retryAt: number }
  | { code: 'not-signed-in' }
  | { code: 'two-factor-first'; primaryId: string }
  // existence
  | {
      code: 'not-found'
      what: 'account' | 'invitation' | 'plan' | 'person' | 'api-key' | 'app-session' | 'catalogue'
      id: string
    }
  | { code: 'account-closed'; accountId: string; name: string }
  // right
  | { code: 'not-allowed'; permission: string; accountId: string; name: string }
  | { code: 'is-owner'; email: string }
  | { code: 'is-yourself' }
  | { code: 'grants-more-than-held'; permissions: string[]; accountId: string; name: string }
  // state
  | { code: 'invitation-not-pending'; status: Exclude<EffectiveStatus, 'pending'> }
  | { code: 'link-replaced' }
  | { code: 'invitation-for-someone-else'; invited: MaskedEmail; signedInAs: MaskedEmail }
  | {
      code: 'invitation-void'
      reason: 'sender-left' | 'sender-may-not' | 'sender-two-factor'
      senderName: string
    }
  | { code: 'not-a-user'; personId: string }
  | { code: 'not-eligible-as-owner'; reason: NotEligible; role: string }
  | { code: 'owner-must-transfer'; accountId: string; name: string }
  | { code: 'same-plan'; plan: string }
  | { code: 'code-wrong' }
  | { code: 'two-factor-required'; accounts: { accountId: string; name: string }[] }
  | { code: 'changed-since'; seen: RowRevision[]; now: RowRevision[] }
  // shape
  | { code: 'too-many-rows'; limit: number }
  | { code: 'email-invalid'; email: string }
  /** `role`: one that holds no permission. */
  | { code: 'nothing-offered'; accountId?: string; name?: string; role?: string }
  | ({ code: 'permission-requires' } & Requirement)
  | { code: 'message-too-long'; length: number; limit: number }
  | { code: 'name-missing' }
  | { code: 'name-too-long'; limit: number }
  | { code: 'username-invalid' }
  | { code: 'password-too-weak'; length: number }
  | { code: 'catalogue-invalid'; problems: CatalogueProblem[] }
  | { code: 'domain-invalid'; domain: string }
  | { code: 'delay-out-of-range'; limit: number }
  // duplicate
  | { code: 'duplicate-in-list'; email: string; firstIndex: number }
  | { code: 'email-taken'; email: string }
  | { code: 'username-taken'; username: string }
  | { code: 'already-a-user'; email: string; personId: string; accountId: string; name: string }
  /** Without the id of an invitation that the actor may not see. */
  | { code: 'already-invited'; email: string; invitationId?: string }
  // plan
  | { code: 'sharing-not-in-plan'; plan: string; plansThatCan: string[] }
  | { code: 'role-not-in-plan'; role: string; plan: string; plansWithRole: string[] }
  | { code: 'custom-not-in-plan'; plan: string; plansWithCustom: string[] }
  | { code: 'subaccounts-not-in-plan'; plan: string; plansThatCan: string[] }
  | { code: 'subaccount-limit-reached'; used: number; limit: number; plan: string; roomierPlans: string[] }
  | ({ code: 'downgrade-blocked'; plan: string } & Blockers)
  /** Numbers of users and open invitations that do not fit, and the details by tree. */
  | { code: 'catalogue-blocked'; active?: number; pending?: number; trees: BlockedTree[] }
  // seats and rate
  | {
      code: 'seat-limit-reached'
      used: number
      active: number
      pending: number
      limit: number
      needed: number
      plan: string
      roomierPlans: string[]
    }
  | { code: 'invitation-rate-limited'; limit: number; left: number; needed: number; retryAt?: number }
  // several rows
  | { code: 'rows-refused'; rows: RowRefusal[] }

/** Why a person is not eligible as the new owner (C5). */
export type NotEligible = 'owner' | 'yourself' | 'invited' | 'no-access' | 'role' | 'two-factor'

export type BlockedHolder = { personId: string; email: string } | { invitationId: string; email: string }

/** What the acting person may see, and how many others there are. */
export interface NamedOrCounted<T> {
  named: T[]
  others: number
}

/** What does not fit a plan, all of it counted (P2). */
export interface Blockers {
  seats?: { over: number; who: NamedOrCounted<BlockedHolder> }
  roles: NamedOrCounted<BlockedHolder & { accountId: string; role: string }>
  custom: NamedOrCounted<BlockedHolder & { accountId: string; permissions: number }>
  subaccounts?: { over: number; which: NamedOrCounted<{ accountId: string; name: string }> }
}

/**
 * A tree that would no longer fit its plan, or whose plan would be removed. `unmet`: access that would lack what one of
 * its permissions requires (K10).
 */
export type BlockedTree = {
  accountId: string
  name: string
  plan: string
  planGone?: true
  unmet?: (BlockedHolder & { accountId: string } & Requirement)[]
} & Blockers

export type RefusalCode = Refusal['code']

export interface RowRefusal {
  index: number
  refusal: Refusal
}

/** A row with a revision, either seen by the user or current; 0 means that the row is gone. */
export interface RowRevision {
  row: string
  revision: number
}

/**
 * K1: the refusal of a single row; for more rows a refusal that lists the refused ones by index. `indices`: of
 * the rows in the list as it was given, if that names some twice.
 */
export function rowsRefused(
  refusals: readonly (Refusal | undefined)[],
  indices: readonly number[] = [...refusals.keys()],
): Refusal | undefined {
  if (refusals.length === 1) return refusals[0]
  const rows = refusals.flatMap((refusal, n) =>
    refusal === undefined ? [] : [{ index: indices[n] ?? n, refusal }],
  )
  return rows.length === 0 ? undefined : { code: 'rows-refused', rows }
}

/** The first refusal that a check returns for a list of subjects. */
export function firstRefusal<T>(
  subjects: readonly T[],
  check: (subject: T) => Refusal | undefined,
): Refusal | undefined {
  for (const subject of subjects) {
    const refusal = check(subject)
    if (refusal) return refusal
  }
  return undefined
}
