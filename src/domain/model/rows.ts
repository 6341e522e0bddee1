import * as v from 'valibot'
import { Count, Label, MAX_VALID_DAYS } from './catalogue'

// Every row type has a schema of the same name, which checks stored rows when they are read (K4).

const Id = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
/** A normalised address (E1). */
export const Email = v.pipe(v.string(), v.maxLength(254), v.regex(/^[!-?A-~]+@[!-?A-~]+$/))
const Text = v.pipe(v.string(), v.maxLength(2000))
const DAY = 86_400_000
/** The latest time that a `Date` can represent; its negative is the earliest. */
const MAX_TIME = 8_640_000_000_000_000
/** The latest time of a workspace's clock: what lasts longest from then on still ends at a time (2.1). */
export const LAST_MOMENT = MAX_TIME - 2 * MAX_VALID_DAYS * DAY
/** UTC milliseconds; negative because a device's clock may be set before 1970. */
export const Time = v.pipe(v.number(), v.integer(), v.minValue(-MAX_TIME), v.maxValue(MAX_TIME))
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
  catalogueId: Id,
  /** Only within its catalogue does an id of a plan say which (2.3). */
  planId: Id,
  ownerId: Id,
  requiresTwoFactor: v.boolean(),
})
export type PrimaryAccount = v.InferOutput<typeof PrimaryAccount>

/** An account with another primary account than its kind says would be taken over by the owner of that one (K4). */
export const Account = v.pipe(
  v.variant('kind', [PrimaryAccount, v.strictObject({ ...accountFields, kind: v.literal('subaccount') })]),
  v.check(({ kind, id, primaryId }) => (kind === 'primary') === (id === primaryId)),
)
export type Account = v.InferOutput<typeof Account>

/** A person has at most one grant per account, so both ids form the key (V3). */
export const grantId = (accountId: string, personId: string) => `${accountId}/${personId}`

/** The access of one person to one account, and who gave it (V8). Its id is `grantId`. */
export const Grant = v.pipe(
  v.strictObject({
    ...rowFields,
    id: v.string(),
    primaryId: Id,
    accountId: Id,
    personId: Id,
    access: Access,
    since: Time,
    grantedBy: Id,
    invitationId: v.exactOptional(Id),
  }),
  v.check(({ id, accountId, personId }) => id === grantId(accountId, personId)),
)
export type Grant = v.InferOutput<typeof Grant>

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

/**
 * `delivery`: of the mail that the entry sent, if it did not arrive at once; `newUser`: whether the recipient had no
 * access in the tree when it was resent, if that differs from when it was first sent.
 */
export const InvitationHistory = v.array(
  v.strictObject({
    at: Time,
    by: Id,
    act: InvitationAction,
    delivery: v.exactOptional(Delivery),
    newUser: v.exactOptional(v.boolean()),
  }),
)

/** How an invitation ended, as its history says; one that nobody ended is pending. */
export const endIn = (history: v.InferOutput<typeof InvitationHistory>) =>
  history.findLast(({ act }) => act === 'accepted' || act === 'declined' || act === 'withdrawn')?.act ??
  'pending'

/** An offer of grants to an address. Whether it has expired depends on the clock: see `statusOf` (I11). */
export const Invitation = v.pipe(
  v.strictObject({
    ...rowFields,
    primaryId: Id,
    email: Email,
    typedEmail: Text,
    offers: v.pipe(v.array(Offer), v.minLength(1)),
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
    history: InvitationHistory,
  }),
  v.check(({ status, history }) => status === endIn(history)),
  v.check(({ sentAt, expiresAt }) => sentAt < expiresAt && expiresAt - sentAt <= MAX_VALID_DAYS * DAY),
)
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
