import type { DeliveryStatus } from '@/domain/invitation/delivery'
import type { Access } from '@/domain/model/rows'
import type { EffectiveStatus } from '@/domain/command/refusal'

/** A row of the table *Users*: the owner, a user, or an invitation to the account. */
export interface UserRow {
  /** The id of the person, or of the invitation. */
  key: string
  kind: 'owner' | 'user' | 'invitation'
  /** An invited person without a login has none. */
  personId?: string
  /** Empty while nobody with a login is behind the address. */
  name: string
  username: string
  email: string
  access: 'owner' | Access
  status: 'active' | EffectiveStatus
  /** Absent while there is no login. */
  twoFactor?: boolean
  /** The last accepted command in the tree (UTC ms). */
  lastActive?: number
  /** Who gave the access, or answers for the invitation; the owner has none. */
  inviter?: Inviter
  /** A user since then; an invitation was last sent then (UTC ms). */
  since: number
  /** Of an invitation (UTC ms). */
  expiresAt?: number
  /** Why the mail of a pending invitation has not arrived (I13). */
  delivery?: DeliveryStatus
}

export interface Inviter {
  id: string
  name: string
  /** Has no access in the tree any more (C7). */
  left: boolean
}
