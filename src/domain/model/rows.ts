import * as v from 'valibot'
import { Label } from './catalogue'

// Every row type has a schema of the same name, which checks stored rows when they are read (K4).

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
/** A normalised address (E1). */
const Email = v.pipe(v.string(), v.minLength(1), v.maxLength(254))
const Text = v.pipe(v.string(), v.maxLength(2000))
/** The latest time that a `Date` can represent; its negative is the earliest. */
const MAX_TIME = 8_640_000_000_000_000
/** UTC milliseconds; negative because a device's clock may be set before 1970. */
const Time = v.pipe(v.number(), v.integer(), v.minValue(-MAX_TIME), v.maxValue(MAX_TIME))
const Count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))
const rowFields = { id: Id, revision: Count }

export const Language = v.picklist(['en', 'de'])
export type Language = v.InferOutput<typeof Language>

/** The access that is granted or offered on one account: a role, or custom permissions. */
export const Access = v.union([v.strictObject({ role: Id }), v.strictObject({ permissions: v.array(Id) })])
export type Access = v.InferOutput<typeof Access>

export const Offer = v.strictObject({ accountId: Id, access: Access })
export type Offer = v.InferOutput<typeof Offer>

/**
 * One login. `email` is normalised (E1), `typedEmail` is as typed. `login`: with which password it signs in: the shown
 * one of demo data, its own one among the secrets, or none until the designer sets a new one.
 */
export const Person = v.strictObject({
  ...rowFields,
  name: Text,
  username: Text,
  email: Email,
  typedEmail: Text,
  status: v.picklist(['active', 'ended']),
  twoFactor: v.boolean(),
  login: v.picklist(['demo', 'own', 'reset']),
  since: Time,
})
export type Person = v.InferOutput<typeof Person>

const accountFields = {
  ...rowFields,
  primaryId: Id,
  name: Text,
  status: v.picklist(['open', 'closed']),
  since: Time,
}

/** An account that can have subaccounts; its `primaryId` is its own id. */
export const PrimaryAccount = v.strictObject({
  ...accountFields,
  kind: v.literal('primary'),
  planId: Id,
  ownerId: Id,
  requiresTwoFactor: v.boolean(),
})
export type PrimaryAccount = v.InferOutput<typeof PrimaryAccount>

export const Account = v.variant('kind', [
  PrimaryAccount,
  v.strictObject({ ...accountFields, kind: v.literal('subaccount') }),
])
export type Account = v.InferOutput<typeof Account>

/** The access of one person to one account, and who gave it (V8). Its id is `grantId`. */
export const Grant = v.strictObject({
  ...rowFields,
  primaryId: Id,
  accountId: Id,
  personId: Id,
  access: Access,
  since: Time,
  grantedBy: Id,
  invitationId: v.exactOptional(Id),
})
export type Grant = v.InferOutput<typeof Grant>

/** A person has at most one grant per account, so both ids form the key (V3). */
export const grantId = (accountId: string, personId: string) => `${accountId}/${personId}`

/** Longest delay of a mail in minutes: one week. */
export const MAX_DELAY_MINUTES = 10_080
const DelayMinutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_DELAY_MINUTES))

/** What happens to a mail that does not arrive at once (I13); a bounce has the server's reason. */
export const Delivery = v.variant('kind', [
  v.strictObject({ kind: v.literal('delayed'), minutes: DelayMinutes }),
  v.strictObject({
    kind: v.literal('bounced'),
    reason: v.picklist(['unknown-address', 'mailbox-full', 'filtered']),
  }),
  v.strictObject({ kind: v.literal('spam') }),
])
export type Delivery = v.InferOutput<typeof Delivery>

export const InvitationStatus = v.picklist(['pending', 'accepted', 'declined', 'withdrawn'])

const InvitationAction = v.picklist([
  'sent',
  'resent',
  'edited',
  'accepted',
  'declined',
  'withdrawn',
  'fresh-link-asked',
])
export type InvitationAction = v.InferOutput<typeof InvitationAction>

/** An offer of grants to an address. Whether it has expired depends on the clock: see `statusOf` (I11). */
export const Invitation = v.strictObject({
  ...rowFields,
  primaryId: Id,
  email: Email,
  typedEmail: Text,
  offers: v.array(Offer),
  message: Text,
  language: Language,
  status: InvitationStatus,
  /** The recipient had no access in the tree when it was first sent, so that counts for the rate limit (I5). */
  newUser: v.boolean(),
  /** Id of the person who sent it last. */
  senderId: Id,
  sentAt: Time,
  expiresAt: Time,
  /** Hashes of its links; only the last one works. */
  links: v.array(Id),
  /**
   * `delivery`: of the mail that the entry sent, if it did not arrive at once; `newUser`: whether the recipient had
   * no access in the tree when it was resent, if that differs from when it was first sent.
   */
  history: v.array(
    v.strictObject({
      at: Time,
      by: Id,
      act: InvitationAction,
      delivery: v.exactOptional(Delivery),
      newUser: v.exactOptional(v.boolean()),
    }),
  ),
})
export type Invitation = v.InferOutput<typeof Invitation>

export const ApiKey = v.strictObject({
  ...rowFields,
  primaryId: Id,
  accountId: Id,
  personId: Id,
  label: Text,
  hash: Id,
  since: Time,
})
export type ApiKey = v.InferOutput<typeof ApiKey>

export const AppSession = v.strictObject({
  ...rowFields,
  primaryId: Id,
  accountId: Id,
  personId: Id,
  platform: v.picklist(['ios', 'android', 'web']),
  since: Time,
})
export type AppSession = v.InferOutput<typeof AppSession>

/** A domain with a mail delivery other than at once; its id is the domain (E1). */
export const MailDomain = v.strictObject({
  ...rowFields,
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  delivery: Delivery,
})
export type MailDomain = v.InferOutput<typeof MailDomain>

/** A simulated mail. It keeps the data and the link from when it was sent. */
export const Mail = v.strictObject({
  ...rowFields,
  to: Email,
  greeting: Text,
  at: Time,
  language: Language,
  primaryId: Id,
  invitationId: Id,
  link: Id,
  senderName: Text,
  accountName: Text,
  offers: v.array(
    v.strictObject({
      accountName: Text,
      access: v.union([v.strictObject({ role: Label }), v.strictObject({ permissions: Count })]),
    }),
  ),
  message: Text,
  expiresAt: Time,
  /** Undefined if the mail arrives at once. */
  delivery: v.exactOptional(Delivery),
})
export type Mail = v.InferOutput<typeof Mail>
