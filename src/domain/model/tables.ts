import type { Catalogue } from './catalogue'
import * as schemas from './rows'
import type { Account, ApiKey, AppSession, Grant, Invitation, Mail, MailDomain, Person } from './rows'
import { Catalogue as CatalogueSchema } from './catalogue'

export interface Rows {
  catalogues: Catalogue
  people: Person
  accounts: Account
  grants: Grant
  invitations: Invitation
  apiKeys: ApiKey
  appSessions: AppSession
  mails: Mail
  mailDomains: MailDomain
}
export type TableName = keyof Rows

/** The schema of each table, which checks every stored row (V11). */
export const rowSchemas = {
  catalogues: CatalogueSchema,
  people: schemas.Person,
  accounts: schemas.Account,
  grants: schemas.Grant,
  invitations: schemas.Invitation,
  apiKeys: schemas.ApiKey,
  appSessions: schemas.AppSession,
  mails: schemas.Mail,
  mailDomains: schemas.MailDomain,
} as const

export const tableNames = Object.keys(rowSchemas) as TableName[]

/**
 * A stored row that was changed behind the app's back. It gives nobody access, and a grant or invitation takes its
 * seat until it is settled (K4). Its fields are what could still be read or found elsewhere.
 */
export interface SetAsideRow {
  table: Extract<TableName, 'grants' | 'invitations' | 'apiKeys' | 'appSessions'>
  key: string
  primaryId: string
  accountId?: string
  personId?: string
  /** The address that takes the seat. */
  email?: string
  /** Of an invitation, by its mail (UTC ms). */
  expiresAt?: number
}
