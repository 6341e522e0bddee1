import * as v from 'valibot'

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(100))
/** Rows count their revisions; the bound leaves room for as many more as there will ever be. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e12))
/** Longest validity of an invitation in days. */
export const MAX_VALID_DAYS = 3650
const MAX_WINDOW_HOURS = 8760
const within = (min: number, max: number) => v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max))
/** A limit of users, seats or subaccounts (2.1). */
const Limit = within(0, 1_000_000)
const Text = v.pipe(v.string(), v.minLength(1), v.maxLength(400))

export const Label = v.strictObject({ en: Text, de: Text })
export type Label = v.InferOutput<typeof Label>

const Confidence = v.picklist(['high', 'medium', 'low'])
export type Confidence = v.InferOutput<typeof Confidence>

const Permission = v.strictObject({
  id: Id,
  label: Label,
  /** A permission that is not grantable belongs to the owner alone and cannot be ticked. */
  grantable: v.boolean(),
  /** Ids of permissions that whoever has this one needs too (K10). */
  requires: v.array(Id),
  basis: v.picklist(['stated', 'derived']),
  confidence: v.exactOptional(Confidence),
})
export type Permission = v.InferOutput<typeof Permission>

const Area = v.strictObject({ id: Id, label: Label, permissions: v.array(Permission) })
export type Area = v.InferOutput<typeof Area>

const Role = v.strictObject({ id: Id, label: Label, purpose: Label, permissions: v.array(Id) })
export type Role = v.InferOutput<typeof Role>

const Plan = v.strictObject({
  id: Id,
  label: Label,
  /** Number of users, without the owner; null: unlimited. */
  seats: v.nullable(Limit),
  roles: v.array(Id),
  custom: v.boolean(),
  /** Number of subaccounts; null: unlimited. */
  subaccounts: v.nullable(Limit),
})
export type Plan = v.InferOutput<typeof Plan>

const Policies = v.strictObject({
  seatTakenBy: v.picklist(['active-and-pending', 'active']),
  resendingCounts: v.boolean(),
  withdrawnCounts: v.boolean(),
  successorEditedBy: v.picklist(['whoever-may', 'owner']),
  invitationsOfDeparted: v.picklist(['void', 'withdrawn', 'stay']),
  keysOnLostRight: v.picklist(['deleted', 'kept']),
})
export type Policies = v.InferOutput<typeof Policies>

/** The words of the product that is designed, as its pages say them (K9: at most 40 characters that one sees). */
const Terms = v.strictObject({
  /** What one may be: *Role* or *Level*, and several of them. */
  role: Label,
  roles: Label,
  /** To end somebody's access, and that verb in the past, as log and toasts say it: *Delete access*, *deleted*. */
  revoke: Label,
  revoked: Label,
  /** The button that confirms it for a whole tree. */
  revokeUser: Label,
  leave: Label,
  /** Title of the page with everyone who has access. */
  sharing: Label,
})
export type Terms = v.InferOutput<typeof Terms>

/** The data that define permissions, roles, plans, limits and policies of a product (2). */
export const Catalogue = v.strictObject({
  id: Id,
  label: Label,
  terms: Terms,
  areas: v.array(Area),
  roles: v.array(Role),
  plans: v.array(Plan),
  limits: v.strictObject({
    newUsers: Limit,
    windowHours: within(1, MAX_WINDOW_HOURS),
    validDays: within(1, MAX_VALID_DAYS),
  }),
  /** Role that is needed to become the owner, and that the former owner gets (C5). */
  successorRole: Id,
  policies: Policies,
  revision: Count,
})
export type Catalogue = v.InferOutput<typeof Catalogue>
