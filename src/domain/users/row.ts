import type { DeliveryStatus } from '@/domain/invitation/delivery'
import type { Access } from '@/domain/model/rows'
import type { EffectiveStatus } from '@/domain/command/refusal'

/** A row of the table *Users*: the owner, a user, or an invitation to the account. */
export interface UserRow {
  /** Id of the person or the invitation. */
  key: string
  kind: 'owner' | 'user' | 'invitation'
  /** Undefined for an invitation, unless its recipient is a user elsewhere in the tree whom the reader sees. */
  personId?: string
  /** Empty where `personId` is undefined. */
  name: string
  username: string
  email: string
  access: 'owner' | Access
  status: 'active' | EffectiveStatus
  /** Undefined where `personId` is. */
  twoFactor?: boolean
  /** Time of the person's last accepted command in the tree (UTC ms). */
  lastActive?: number
  /** Who granted the access, or sent the invitation; undefined for the owner. */
  inviter?: Inviter
  /** When a user got access, or an invitation was last sent (UTC ms). */
  since: number
  /** When an invitation expires (UTC ms). */
  expiresAt?: number
  /** Why the mail of a pending invitation has not arrived (I13). */
  delivery?: DeliveryStatus
}

export interface Inviter {
  id: string
  name: string
  /** Whether the inviter has no access in the tree any more (C7). */
  left: boolean
}
