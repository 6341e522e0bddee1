import type { Catalogue } from '@/domain/model/catalogue'
import type { Command, InviteUsers } from '@/domain/command/command'
import { normalizeDomain, normalizeEmail } from '@/domain/model/email'
import { usernameKey } from '@/domain/command/validation'

/** What a command is about, and so which rows its decision reads. */
export interface FactsScope {
  primaryId?: string
  accountIds?: string[]
  personIds?: string[]
  invitationIds?: string[]
  link?: string
  /** An API key, or an app session. */
  keyId?: string
  appSessionId?: string
  emails?: string[]
  username?: string
  /** Domains of mail. */
  domains?: string[]
  /** It may send mail to the addresses, or to those of the invitations: what becomes of it counts. */
  sendsMail?: boolean
  /** It may take seats: the open invitations of the tree count. */
  seats?: boolean
  /** It may issue invitations: those of the rolling window count. */
  rateWindow?: boolean
  /** It may end access: keys, devices and sent invitations of the people named go along. */
  credentials?: boolean
  /** The account that tells which tree it is about. */
  treeOfAccount?: string
  /** It bears on the accounts of the tree: their number, or on which of them someone has access. */
  allAccounts?: boolean
  /** It hands the tree over: the owner's keys and what the owner has sent change hands. */
  transfer?: boolean
  /** It bears on everyone in the tree. */
  wholeTree?: boolean
  /** It gives a catalogue other contents: all trees of it count, as far as these may not fit it. */
  catalogueId?: string
  catalogue?: Catalogue
  /** It bears on all that the actor has or owns, in every tree. */
  memberships?: boolean
}

export function scopeOf(command: Command, actorId: string): FactsScope {
  switch (command.type) {
    case 'SignUp':
      return { emails: emailsIn([command.email]), username: usernameKey(command.username) }
    case 'OpenAccount':
      return {}
    case 'InviteUsers': {
      const { primaryId, invitations, replacing } = command
      return {
        ...(replacing && swappedIn(replacing)),
        primaryId,
        accountIds: invitations.flatMap(({ offers }) => offers.map(({ accountId }) => accountId)),
        emails: emailsIn(invitations.map(({ email }) => email)),
        seats: true,
        rateWindow: true,
        sendsMail: true,
      }
    }
    case 'EditInvitation':
      return {
        invitationIds: [command.invitationId],
        accountIds: command.offers.map(({ accountId }) => accountId),
      }
    case 'ResendInvitation':
      return { invitationIds: [command.invitationId], seats: true, rateWindow: true, sendsMail: true }
    case 'WithdrawInvitation':
      return { invitationIds: [command.invitationId] }
    case 'AcceptInvitation':
    case 'DeclineInvitation':
      return { link: command.link, seats: true }
    case 'RequestFreshLink':
      return { link: command.link }
    case 'ChangeAccess': {
      const { primaryId, personIds, invitationIds, offers, ending = [] } = command
      return {
        primaryId,
        personIds,
        invitationIds,
        accountIds: [...offers.map(({ accountId }) => accountId), ...ending],
        allAccounts: true,
        credentials: true,
      }
    }
    case 'RevokeAccess': {
      const { primaryId, personIds, invitationIds, accountIds = [] } = command
      return { primaryId, personIds, invitationIds, accountIds, allAccounts: true, credentials: true }
    }
    case 'OpenSubaccount':
      return { primaryId: command.primaryId, allAccounts: true }
    case 'RenameAccount':
      return { treeOfAccount: command.accountId, accountIds: [command.accountId] }
    case 'CloseAccount':
      return { treeOfAccount: command.accountId, accountIds: [command.accountId], wholeTree: true }
    case 'ChangePlan': {
      const { withdraw = [], change = [] } = command.resolution ?? {}
      const invited = change.flatMap((one) => ('invitationId' in one ? one.invitationId : []))
      return { primaryId: command.primaryId, invitationIds: [...withdraw, ...invited], wholeTree: true }
    }
    case 'TransferOwnership':
      return {
        primaryId: command.primaryId,
        personIds: [command.toPersonId],
        allAccounts: true,
        transfer: true,
      }
    case 'LeaveAccount':
      return { primaryId: command.primaryId, personIds: [actorId], credentials: true, memberships: true }
    case 'CreateApiKey':
    case 'SignInDevice':
      return { treeOfAccount: command.accountId, accountIds: [command.accountId] }
    case 'DeleteApiKey':
      return { keyId: command.keyId }
    case 'SignOutDevice':
      return { appSessionId: command.deviceId }
    case 'RequireTwoFactor':
      return { primaryId: command.primaryId }
    case 'SetUpTwoFactor':
      return {}
    case 'TurnOffTwoFactor':
      return { memberships: true }
    case 'EditCatalogue':
      return { catalogue: command.catalogue, catalogueId: command.catalogueId }
    case 'SetMailDelivery':
      return { domains: [normalizeDomain(command.domain) ?? ''] }
  }
}

/** Whoever is replaced loses everything in the tree (S8). */
const swappedIn = (replacing: NonNullable<InviteUsers['replacing']>): FactsScope => ({
  allAccounts: true,
  credentials: true,
  ...('personId' in replacing
    ? { personIds: [replacing.personId] }
    : { invitationIds: [replacing.invitationId] }),
})

const emailsIn = (emails: string[]) => emails.flatMap((email) => normalizeEmail(email) ?? [])
