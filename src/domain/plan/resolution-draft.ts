import { sameAccess } from '@/domain/access/effective-access'
import type { AccessChoices } from '@/domain/access/access-choices'
import type { Plan } from '@/domain/model/catalogue'
import type { Access } from '@/domain/model/rows'
import type { Resolution } from './resolution'
import type { AccountTree } from '@/domain/command/facts'
import type { Blockers } from '@/domain/command/refusal'
import { seatHolderRef } from '@/domain/seats/seat-holders'
import type { SeatHolder } from '@/domain/seats/seat-holders'

export type ChosenAccess = Access | 'none'

/** The choices in an open resolution form, by ids; only what differs from now. */
export interface ResolutionDraft {
  removed: ReadonlySet<string>
  /** By seat holder, then account; kept while the seat holder is removed, in case they are kept after all. */
  access: ReadonlyMap<string, ReadonlyMap<string, ChosenAccess>>
  closed: ReadonlySet<string>
}

/** A seat holder as far as the person who would change the plan may see and change them; what is absent is allowed. */
export interface PlanHolder extends SeatHolder {
  /** Ids of the accounts on which their access cannot be changed. */
  fixed?: readonly string[]
  /** They cannot be removed: some of their access is not for the reader to end. */
  isRetained?: boolean
  /** They have more access than `offers`, where the reader may not see it. */
  hasMore?: boolean
}

/** What does not fit a plan, and what a resolution can choose (P2, P4), for one reader. */
export interface Downgrade {
  /** Id of the person who would change the plan. */
  readerId: string
  plan: Plan
  tree: AccountTree
  blockers?: Blockers
  suggested: ResolutionDraft
  /** Users by date, then open invitations, those whom the reader may see; their access is in the order of `choices`. */
  seatHolders: PlanHolder[]
  /** The access that can be granted under the new plan on each open account whose users the reader may see. */
  choices: AccessChoices[]
  /** The subaccounts that the reader may close. */
  closable: { accountId: string; name: string }[]
  /** Revisions of all rows shown, by `table/key`, since leaving a seat holder unchanged is a choice too. */
  seen: Record<string, number>
}

/** The resolution of a draft. Removing a user also withdraws the invitations to their address (C3). */
export function resolutionOf(draft: ResolutionDraft, holders: readonly SeatHolder[]): Resolution {
  const emailsOfRemoved = removedEmails(draft, holders)
  const remaining = holders.filter((holder) => !isWithdrawnWithUser(emailsOfRemoved, holder))
  const removed = remaining.filter(({ id }) => draft.removed.has(id))
  return {
    revoke: removed.flatMap(({ kind, id }) => (kind === 'user' ? id : [])),
    withdraw: removed.flatMap(({ kind, id }) => (kind === 'invitation' ? id : [])),
    change: remaining.flatMap((holder) =>
      draft.removed.has(holder.id) ? [] : (changeOf(draft, holder) ?? []),
    ),
    close: [...draft.closed],
  }
}

function changeOf({ access, closed }: ResolutionDraft, holder: SeatHolder) {
  const chosen = [...(access.get(holder.id) ?? [])].filter(([accountId]) => !closed.has(accountId))
  if (chosen.length === 0) return undefined
  const offers = chosen.flatMap(([accountId, other]) =>
    other === 'none' ? [] : { accountId, access: other },
  )
  const ending = chosen.flatMap(([accountId, other]) => (other === 'none' ? accountId : []))
  return { ...seatHolderRef(holder), offers, ...(ending.length > 0 && { ending }) }
}

/** E-mail addresses of removed users; invitations to them are withdrawn too. */
export const removedEmails = (
  { removed }: ResolutionDraft,
  holders: readonly SeatHolder[],
): ReadonlySet<string> =>
  new Set(holders.flatMap(({ kind, id, email }) => (kind === 'user' && removed.has(id) ? email : [])))

export const isWithdrawnWithUser = (
  emailsOfRemoved: ReadonlySet<string>,
  { kind, email }: SeatHolder,
): boolean => kind === 'invitation' && emailsOfRemoved.has(email)

/** Whether a seat holder has access only on subaccounts that will be closed. */
export const isOnlyOnClosed = (closed: ReadonlySet<string>, { offers, hasMore }: PlanHolder): boolean =>
  !hasMore && offers.length > 0 && offers.every(({ accountId }) => closed.has(accountId))

/** Whether a seat holder would have no access on any account that stays open. */
export function losesAllAccess(
  { access, closed }: Pick<ResolutionDraft, 'access' | 'closed'>,
  { id, offers, hasMore }: PlanHolder,
): boolean {
  const chosen = access.get(id)
  if (hasMore) return false
  return offers.every(({ accountId }) => closed.has(accountId) || chosen?.get(accountId) === 'none')
}

/**
 * Seat holders that would be kept but have no access, so they need a role (P4). Without those who are only on
 * closed subaccounts, and users who keep an invitation to another account.
 */
export function retainedWithoutAccess(
  draft: ResolutionDraft,
  { seatHolders, readerId }: Pick<Downgrade, 'seatHolders' | 'readerId'>,
): SeatHolder[] {
  const emailsOfRemoved = removedEmails(draft, seatHolders)
  const retained = seatHolders.filter(
    (holder) => !draft.removed.has(holder.id) && !isWithdrawnWithUser(emailsOfRemoved, holder),
  )
  const withoutAccess = new Set(
    retained.filter((holder) => holder.id !== readerId && losesAllAccess(draft, holder)),
  )
  if (withoutAccess.size === 0) return []
  const invited = new Set(
    retained.flatMap((holder) =>
      holder.kind === 'invitation' && !withoutAccess.has(holder) ? holder.email : [],
    ),
  )
  return [...withoutAccess].filter(
    (holder) =>
      !isOnlyOnClosed(draft.closed, holder) && !(holder.kind === 'user' && invited.has(holder.email)),
  )
}

/** Whether the suggestion leaves a seat holder some access, on accounts that stay open. */
export const hasNearestAccess = (
  { suggested }: Pick<Downgrade, 'suggested'>,
  holder: PlanHolder,
  closed: ReadonlySet<string>,
): boolean => !losesAllAccess({ access: suggested.access, closed }, holder)

/** Whether the plan has an access for a seat holder on open accounts; who cannot be removed is always retained. */
export function canBeRetained(
  downgrade: Downgrade,
  holder: PlanHolder,
  closed: ReadonlySet<string>,
): boolean {
  const rolesOn = (accountId: string) =>
    downgrade.choices.find((one) => one.accountId === accountId)?.roles ?? []
  return (
    holder.id === downgrade.readerId ||
    holder.isRetained === true ||
    hasNearestAccess(downgrade, holder, closed) ||
    holder.offers.some(
      ({ accountId }) => !closed.has(accountId) && rolesOn(accountId).some(({ refusal }) => !refusal),
    )
  )
}

/** Applies the choices of a draft to a tree that has changed; changed access gets the suggestion. */
export function reconcileDraft(
  draft: ResolutionDraft,
  before: readonly SeatHolder[],
  { seatHolders, closable, suggested }: Downgrade,
): ResolutionDraft {
  const holdersBefore = new Map(before.map((holder) => [holder.id, holder]))
  const idsNow = new Set(seatHolders.map(({ id }) => id))
  const closableIds = new Set(closable.map(({ accountId }) => accountId))
  const access = new Map(
    seatHolders.map(({ id, offers }) => {
      const chosen = new Map(suggested.access.get(id))
      for (const offer of offers) {
        const earlier = holdersBefore.get(id)?.offers.find(({ accountId }) => accountId === offer.accountId)
        const choice = draft.access.get(id)?.get(offer.accountId)
        if (choice && earlier && sameAccess(earlier.access, offer.access)) chosen.set(offer.accountId, choice)
      }
      return [id, chosen]
    }),
  )
  const closed = new Set([...draft.closed].filter((id) => closableIds.has(id)))
  const removed = new Set([...draft.removed].filter((id) => idsNow.has(id)))
  for (const holder of seatHolders) {
    const isNew = suggested.removed.has(holder.id) && !holdersBefore.has(holder.id)
    if (isNew && losesAllAccess({ access, closed }, holder)) removed.add(holder.id)
  }
  return { removed, access, closed }
}

/** Seat holders that are new, gone, or have other access than before. */
export function changedHolders(before: readonly SeatHolder[], after: readonly SeatHolder[]): SeatHolder[] {
  const serialize = ({ offers }: SeatHolder) => JSON.stringify(offers)
  const earlier = new Map(before.map((holder) => [holder.id, serialize(holder)]))
  const later = new Set(after.map(({ id }) => id))
  return [
    ...after.filter((holder) => earlier.get(holder.id) !== serialize(holder)),
    ...before.filter(({ id }) => !later.has(id)),
  ]
}
