import type { Catalogue, Plan } from '@/domain/model/catalogue'
import { rowsWith } from './row-groups'
import { grantId } from '@/domain/model/rows'
import type { Account, Grant, Invitation, Person, PrimaryAccount } from '@/domain/model/rows'
import type { Rows, TableName } from '@/domain/model/tables'

/**
 * What a decision reads: rows by id, and how many people have access in a tree.
 * Storage loads only what the command at hand needs; tests and scenarios hold everything.
 */
export type Facts = { readonly [T in TableName]: ReadonlyMap<string, Rows[T]> } & {
  /** Users with access, by tree; for the tree of the command it is always there. */
  readonly users: ReadonlyMap<string, number>
}

const noRows: ReadonlyMap<string, never> = new Map<string, never>()

/** Facts that know nothing. */
export const emptyFacts: Facts = {
  catalogues: noRows,
  people: noRows,
  accounts: noRows,
  grants: noRows,
  invitations: noRows,
  apiKeys: noRows,
  devices: noRows,
  mails: noRows,
  mailDomains: noRows,
  users: noRows,
}

/** Rows as facts hold them. */
export const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

/** A primary account with the plan that holds for its whole tree, and the catalogue of that plan. */
export interface AccountTree {
  primary: PrimaryAccount
  catalogue: Catalogue
  plan: Plan
}

/** The tree of a primary account; nothing where the account, its catalogue or its plan is missing. */
export function treeOf(facts: Facts, primaryId: string): AccountTree | undefined {
  const primary = facts.accounts.get(primaryId)
  if (primary?.kind !== 'primary') return undefined
  const found = planOf(facts, primary.planId)
  return found && { primary, ...found }
}

/** A plan by its id, which is unique in a workspace, with its catalogue. */
export function planOf(
  facts: Pick<Facts, 'catalogues'>,
  planId: string,
): Omit<AccountTree, 'primary'> | undefined {
  for (const catalogue of facts.catalogues.values()) {
    const plan = catalogue.plans.find(({ id }) => id === planId)
    if (plan) return { catalogue, plan }
  }
  return undefined
}

/** An account, if it belongs to the tree. */
export function accountIn(facts: Facts, tree: AccountTree, accountId: string): Account | undefined {
  const account = facts.accounts.get(accountId)
  return account?.primaryId === tree.primary.id ? account : undefined
}

/** The live login with this normalised address (E1). */
export function personByEmail(facts: Pick<Facts, 'people'>, email: string): Person | undefined {
  return rowsWith(facts.people, byEmail, email).find(({ status }) => status === 'active')
}

/** The person, if the login lives. */
export function activePerson(facts: Facts, personId: string): Person | undefined {
  const person = facts.people.get(personId)
  return person?.status === 'active' ? person : undefined
}

export function grantOn(facts: Facts, accountId: string, personId: string): Grant | undefined {
  return facts.grants.get(grantId(accountId, personId))
}

/** All grants of a person in a tree. */
export function grantsOf(facts: Pick<Facts, 'grants'>, primaryId: string, personId: string): Grant[] {
  return rowsWith(facts.grants, byPersonId, personId).filter((grant) => grant.primaryId === primaryId)
}

// Keys by which rows are found; each is one function, so that a table is grouped by it once.
const byEmail = (row: { email: string }) => row.email
export const byPersonId = (row: { personId: string }) => row.personId
export const bySenderId = (row: { senderId: string }) => row.senderId

/** A user of a tree: someone with a grant on any of its accounts; the owner is none. */
export function isUser(facts: Pick<Facts, 'grants'>, primaryId: string, personId: string): boolean {
  return grantsOf(facts, primaryId, personId).length > 0
}

/** How many users a tree has. */
export const userCount = ({ users }: Pick<Facts, 'users'>, { primary }: AccountTree): number =>
  users.get(primary.id) ?? 0

/** Invitations of a tree that are open at a moment (UTC ms), to one address if given. */
export function pendingInvitations(
  facts: Facts,
  primaryId: string,
  at: number,
  email?: string,
): Invitation[] {
  const { invitations } = facts
  return (email === undefined ? [...invitations.values()] : rowsWith(invitations, byEmail, email)).filter(
    (invitation) => invitation.primaryId === primaryId && isPending(invitation, at),
  )
}

/** Pending and not expired: from `expiresAt` on it is expired, with no job that has to run (I11). */
export function isPending(invitation: Invitation, at: number): boolean {
  return invitation.status === 'pending' && at < invitation.expiresAt
}
