import type { Plan } from '@/domain/model/catalogue'
import { accessChoices } from '@/domain/access/access-choices'
import type { AccessChoices } from '@/domain/access/access-choices'
import type { Resolution } from '@/domain/command/command'
import { blockersOf } from '@/domain/plan/downgrade'
import { grantOn } from '@/domain/command/facts'
import type { Facts, AccountTree } from '@/domain/command/facts'
import { seatHolderId, seatHolderAccessIn } from '@/domain/seats/seat-holders'
import type { SeatHolderAccess } from '@/domain/seats/seat-holders'
import type { Access, Account } from '@/domain/model/rows'
import { suggestedResolution } from '@/domain/plan/suggested-resolution'
import type { Blockers, Refusal } from '@/domain/command/refusal'
import { authorize } from '@/domain/access/authorize'
import { planChangeNotAllowed } from '@/domain/plan/plan-rights'
import type { Db } from '@/storage/db'
import { loadFacts } from '@/storage/facts/load-facts'
import { readClock } from '@/storage/clock'
import { nextExpiry, ownerNameOf } from './plans'

/** A user or an open invitation, with everything that they have. */
export interface SeatHolderLine {
  key: string
  kind: 'user' | 'invitation'
  name: string
  email: string
  isYou: boolean
  accesses: { accountId: string; accountName: string; access: Access }[]
  /** Revisions of its rows, for the envelope of the form. */
  seen: Record<string, number>
}

/** What stands between a tree and a plan, and how it could be put right (P2, P4). */
export interface Downgrade {
  /** Whom it was read for: what somebody chooses is nobody else's. */
  readerId: string
  plan: Plan
  tree: AccountTree
  blockers?: Blockers
  proposal: Resolution
  seatHolders: SeatHolderLine[]
  /** What can be given on each account once the plan has changed. */
  choices: AccessChoices[]
  at: number
  until?: number
}

/** Why it is not for the reader to put right, and who can. */
export interface DowngradeForbidden {
  refusal: Refusal
  ownerName?: string
}

/** The names behind a blocked plan, for whoever may change plan and users of the tree. */
export async function downgrade(
  db: Db,
  primaryId: string,
  planId: string,
  actorId: string,
  deviceTime: number,
): Promise<Downgrade | DowngradeForbidden> {
  const [{ at }, facts] = await Promise.all([
    readClock(db, deviceTime),
    loadFacts(db, { type: 'ChangePlan', primaryId, planId }, actorId, deviceTime),
  ])
  const context = authorize(facts, primaryId, { id: '', actorId, at })
  if ('refusal' in context) return context
  const { tree, actor } = context
  const plan = tree.catalogue.plans.find(({ id }) => id === planId)
  if (!plan) return { refusal: { code: 'not-found', what: 'plan', id: planId } }
  const refusal = planChangeNotAllowed(facts, tree, actor, { resolving: true, closing: false })
  if (refusal) return { refusal, ownerName: ownerNameOf(facts, tree) }
  const blockers = blockersOf(facts, tree, plan, at)
  const open = [...facts.accounts.values()].filter(({ status }) => status === 'open').sort(primaryThenAge)
  return {
    readerId: actorId,
    plan,
    tree,
    ...(blockers && { blockers }),
    proposal: suggestedResolution(facts, tree, plan, { actorId, at }),
    seatHolders: seatHolderAccessIn(facts, tree, at)
      .sort(byKindAndAge)
      .map((seatHolder) => seatHolderLine(facts, seatHolder, actorId)),
    choices: open.map(({ id }) => accessChoices(facts, { ...tree, plan }, actor, id)),
    at,
    ...nextExpiry(facts, at),
  }
}

/** Users as they came, then open invitations as they were sent. */
const byKindAndAge = (a: SeatHolderAccess, b: SeatHolderAccess) =>
  Number('invitationId' in a.holder) - Number('invitationId' in b.holder) || a.since - b.since

/** The primary account, then the subaccounts as they were opened. */
const primaryThenAge = (a: Account, b: Account) => rank(a) - rank(b) || a.since - b.since
const rank = ({ kind }: Account) => (kind === 'primary' ? 0 : 1)

function seatHolderLine(facts: Facts, { holder, offers }: SeatHolderAccess, actorId: string): SeatHolderLine {
  const isUser = 'personId' in holder
  return {
    key: seatHolderId(holder),
    kind: isUser ? 'user' : 'invitation',
    name: isUser ? (facts.people.get(holder.personId)?.name ?? '') : '',
    email: holder.email,
    isYou: isUser && holder.personId === actorId,
    accesses: offers
      .flatMap(({ accountId, access }) => {
        const account = facts.accounts.get(accountId)
        return account ? { account, access } : []
      })
      .sort((a, b) => primaryThenAge(a.account, b.account))
      .map(({ account, access }) => ({ accountId: account.id, accountName: account.name, access })),
    seen: isUser
      ? Object.fromEntries(
          offers.flatMap(({ accountId }) => {
            const grant = grantOn(facts, accountId, holder.personId)
            return grant ? [[`grants/${grant.id}`, grant.revision]] : []
          }),
        )
      : { [`invitations/${holder.invitationId}`]: facts.invitations.get(holder.invitationId)?.revision ?? 0 },
  }
}
