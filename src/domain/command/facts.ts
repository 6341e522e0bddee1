import type { Catalogue, Plan } from '@/domain/model/catalogue'
import { rowsWith } from './row-groups'
import { grantId } from '@/domain/model/rows'
import type { Account, Grant, Invitation, Person, PrimaryAccount } from '@/domain/model/rows'
import type { Rows, SetAsideRow, TableName } from '@/domain/model/tables'

/** The rows that a decision reads, by id. Storage loads only what the command needs. */
export type Facts = { readonly [T in TableName]: ReadonlyMap<string, Rows[T]> } & {
  /** Number of users by primary account id; always set for the tree of the command. Counts who is set aside too. */
  readonly users: ReadonlyMap<string, number>
  /** By `setAsideKey`: stored rows that cannot be believed (K4). */
  readonly setAside: ReadonlyMap<string, SetAsideRow>
}

const noRows: ReadonlyMap<string, never> = new Map<string, never>()

/** Facts without any rows. */
export const emptyFacts: Facts = {
  catalogues: noRows,
  people: noRows,
  accounts: noRows,
  grants: noRows,
  invitations: noRows,
  apiKeys: noRows,
  appSessions: noRows,
  mails: noRows,
  mailDomains: noRows,
  users: noRows,
  setAside: noRows,
}

/** Maps rows by their ids. */
export const byId = <T extends { id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]))

/** A primary account, the plan of its whole tree, and the catalogue of that plan. */
export interface AccountTree {
  primary: PrimaryAccount
  catalogue: Catalogue
  plan: Plan
}

/** The tree of a primary account; undefined if the account, its catalogue or its plan is missing. */
export function treeOf(facts: Facts, primaryId: string): AccountTree | undefined {
  const primary = facts.accounts.get(primaryId)
  if (primary?.kind !== 'primary') return undefined
  const found = planOf(facts, primary)
  return found && { primary, ...found }
}

/** A plan with its catalogue: its id is unique only there (2.3). */
export function planOf(
  facts: Pick<Facts, 'catalogues'>,
  { catalogueId, planId }: Pick<PrimaryAccount, 'catalogueId' | 'planId'>,
): Omit<AccountTree, 'primary'> | undefined {
  const catalogue = facts.catalogues.get(catalogueId)
  const plan = catalogue?.plans.find(({ id }) => id === planId)
  return catalogue && plan && { catalogue, plan }
}

/** An account of the tree; undefined if it belongs to another tree. */
export function accountIn(facts: Facts, tree: AccountTree, accountId: string): Account | undefined {
  const account = facts.accounts.get(accountId)
  return account?.primaryId === tree.primary.id ? account : undefined
}

/** The person with an active login and this normalised address (E1). */
export function personByEmail(facts: Pick<Facts, 'people'>, email: string): Person | undefined {
  return rowsWith(facts.people, byEmail, email).find(({ status }) => status === 'active')
}

/** The person, if their login is active. */
export function activePerson(facts: Facts, personId: string): Person | undefined {
  const person = facts.people.get(personId)
  return person?.status === 'active' ? person : undefined
}

export function grantOn(facts: Facts, accountId: string, personId: string): Grant | undefined {
  return facts.grants.get(grantId(accountId, personId))
}

export function grantsOf(facts: Pick<Facts, 'grants'>, primaryId: string, personId: string): Grant[] {
  return rowsWith(facts.grants, byPersonId, personId).filter((grant) => grant.primaryId === primaryId)
}

// Key functions for `rowsWith`. They are constants, because a table is grouped once per function.
const byEmail = (row: { email: string }) => row.email
export const byPersonId = (row: { personId: string }) => row.personId
export const bySenderId = (row: { senderId: string }) => row.senderId

/** Whether a person has a grant on any account of a tree; the owner has none. */
export function isUser(facts: Pick<Facts, 'grants'>, primaryId: string, personId: string): boolean {
  return grantsOf(facts, primaryId, personId).length > 0
}

/** Number of users of a tree. */
export const userCount = ({ users }: Pick<Facts, 'users'>, { primary }: AccountTree): number =>
  users.get(primary.id) ?? 0

/** Invitations of a tree that are open at a moment (UTC ms); only those to `email` if given. */
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

/** Whether an invitation is open at a moment (UTC ms); it expires by the clock, without a job (I11). */
export function isPending(invitation: Invitation, at: number): boolean {
  return invitation.status === 'pending' && at < invitation.expiresAt
}
