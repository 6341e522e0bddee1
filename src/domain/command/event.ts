import type { Label } from '@/domain/model/catalogue'
import type { SetMailDelivery } from './designer-commands'
import type { AppSession } from '@/domain/model/rows'

/** What an accepted command did, in the past tense, with what its sentence needs. */
export type Event =
  | { type: 'SignedUp'; personId: string; name: string; email: string }
  | { type: 'AccountOpened'; accountId: string; name: string; plan: string }
  | {
      type: 'UsersInvited'
      primaryId: string
      invitationIds: string[]
      emails: string[]
      replaced?: SwappedSeat
    }
  | { type: 'InvitationEdited'; primaryId: string; email: string }
  | { type: 'InvitationResent'; primaryId: string; email: string }
  | { type: 'InvitationWithdrawn'; primaryId: string; email: string }
  | { type: 'InvitationAccepted'; primaryId: string; accountIds: string[]; name: string; email: string }
  | { type: 'InvitationDeclined'; primaryId: string; email: string }
  | { type: 'FreshLinkRequested'; primaryId: string; email: string }
  | ({
      type: 'AccessChanged'
      primaryId: string
      emails: string[]
      /** Names of the accounts with other access, and of those on which it ended. */
      accounts: string[]
      ended: string[]
    } & RevocationEffects)
  | { type: 'SubaccountOpened'; primaryId: string; accountId: string; name: string }
  | { type: 'AccountRenamed'; primaryId: string; before: string; name: string }
  | ({
      type: 'AccountClosed'
      primaryId: string
      name: string
      accounts: number
      /** Who loses access to what closes, and how many of them have none left in the tree. */
      people: number
      users: number
    } & RevocationEffects)
  | ({
      type: 'PlanChanged'
      primaryId: string
      name: string
      before: string
      plan: string
      /** Users who lost all access, users and invitations with other access, and closed subaccounts (P4). */
      users: number
      changed: number
      closed: number
    } & RevocationEffects)
  | ({
      type: 'OwnershipTransferred'
      primaryId: string
      name: string
      from: string
      to: string
      /** Open accounts on which the former owner gets the successor role. */
      accounts: number
      /** Open invitations that become the new owner's. */
      handed: number
    } & Pick<RevocationEffects, 'keys' | 'invitations'>)
  | ({
      type: 'AccessRevoked'
      primaryId: string
      emails: string[]
      /** The accounts chosen, when it was not for the whole tree. */
      accounts?: string[]
    } & RevocationEffects)
  /** `loginEnded`: it was the person's last account (C4). */
  | ({
      type: 'AccountLeft'
      primaryId: string
      name: string
      email: string
      loginEnded: boolean
    } & RevocationEffects)
  /** `account`: its name. */
  | { type: 'ApiKeyCreated'; primaryId: string; keyId: string; label: string; account: string }
  | { type: 'ApiKeyDeleted'; primaryId: string; label: string; account: string }
  | { type: 'DeviceSignedIn'; primaryId: string; platform: AppSession['platform']; account: string }
  | { type: 'DeviceSignedOut'; primaryId: string; platform: AppSession['platform']; account: string }
  | { type: 'TwoFactorRequired'; primaryId: string; name: string; required: boolean }
  | { type: 'TwoFactorSetUp'; personId: string; email: string }
  | { type: 'TwoFactorTurnedOff'; personId: string; email: string }
  | {
      type: 'CatalogueEdited'
      catalogueId: string
      label: Label
      /** Cells of the matrix that turned to yes and to no, and API keys that ended with it (C3). */
      given: number
      taken: number
      keys: number
    }
  | { type: 'MailDeliverySet'; domain: string; delivery: SetMailDelivery['delivery'] }

/** Whose seat an invitation took over (S8). */
export type SwappedSeat = { email: string } & RevocationEffects

export type EventType = Event['type']

/** What ends together with an access (C3), counted. */
export interface RevocationEffects {
  keys: number
  devices: number
  invitations: number
  seats: number
}
