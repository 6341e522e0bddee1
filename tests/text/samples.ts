import type { Event, EventType } from '@/domain/commands'
import type { Refusal, RefusalCode } from '@/domain/command/refusal'
import { named } from '../fixtures/rows'

type Of<Code extends RefusalCode> = Extract<Refusal, { code: Code }>

const account = { accountId: 'a', name: 'Northwind' }
const bronze = { plan: 'sharing.bronze' } as const
const marketer = { accountId: 'a', role: 'marketer' }
const ben = { personId: 'p1', email: 'ben@seatplan.example' }
const eve = { invitationId: 'i1', email: 'eve@seatplan.example' }
const seats = { active: 4, pending: 1, used: 5, limit: 5, needed: 1, plan: 'sharing.bronze' } as const

/** At least one of every code: a new code does not compile until it is here. */
export const refusals: { [Code in RefusalCode]: Omit<Of<Code>, 'code'>[] } = {
  'too-many-attempts': [{ retryAt: Date.UTC(2026, 10, 21, 12, 5) }],
  'not-signed-in': [{}],
  'two-factor-first': [{ primaryId: 'a' }],
  'not-found': [
    { what: 'account', id: 'x1' },
    { what: 'invitation', id: 'x1' },
    { what: 'plan', id: 'x1' },
    { what: 'person', id: 'x1' },
    { what: 'api-key', id: 'x1' },
    { what: 'app-session', id: 'x1' },
    { what: 'catalogue', id: 'x1' },
  ],
  'account-closed': [account],
  'not-allowed': [{ permission: 'users.invite', ...account }],
  'is-owner': [{ email: 'olga@seatplan.example' }],
  'is-yourself': [{}],
  'grants-more-than-held': [
    { permissions: ['billing.view'], ...account },
    { permissions: ['billing.view', 'billing.edit', 'users.invite'], ...account },
  ],
  'invitation-not-pending': [
    { status: 'accepted' },
    { status: 'declined' },
    { status: 'withdrawn' },
    { status: 'expired' },
  ],
  'link-replaced': [{}],
  'invitation-for-someone-else': [{ invited: 'e•••@s•••.example', signedInAs: 'b•••@s•••.example' }],
  'invitation-void': [
    { reason: 'sender-left', senderName: 'Ada' },
    { reason: 'sender-may-not', senderName: '' },
    { reason: 'sender-two-factor', senderName: 'Ada' },
  ],
  'not-a-user': [{ personId: 'p1' }],
  'changed-since': [
    { seen: [{ row: 'grants/a/b', revision: 1 }], now: [{ row: 'grants/a/b', revision: 2 }] },
    { seen: [{ row: 'grants/a/b', revision: 1 }], now: [{ row: 'grants/a/b', revision: 0 }] },
  ],
  'too-many-rows': [{ limit: 500 }],
  'email-invalid': [{ email: 'eve@' }, { email: 'müller@x.example' }, { email: ' ' }],
  'nothing-offered': [{}, account, { ...account, role: 'manager' }],
  'permission-requires': [{ permission: 'billing.edit', requires: 'billing.view' }],
  'message-too-long': [{ length: 512, limit: 500 }],
  'name-missing': [{}],
  'name-too-long': [{ limit: 100 }],
  'username-invalid': [{}],
  'password-too-weak': [{ length: 10 }],
  'domain-invalid': [{ domain: 'example' }],
  'delay-out-of-range': [{ limit: 600 }],
  'duplicate-in-list': [{ email: 'eve@seatplan.example', firstIndex: 2 }],
  'email-taken': [{ email: 'eve@seatplan.example' }],
  'username-taken': [{ username: 'eve' }],
  'already-a-user': [{ email: 'ben@seatplan.example', personId: 'p1', ...account }],
  'already-invited': [
    { email: 'eve@seatplan.example', invitationId: 'i1' },
    { email: 'eve@seatplan.example' },
  ],
  'sharing-not-in-plan': [
    { plan: 'levels.free', plansThatCan: ['levels.standard', 'levels.premium'] },
    { plan: 'levels.free', plansThatCan: [] },
  ],
  'role-not-in-plan': [
    { role: 'marketer', plan: 'sharing.bronze', plansWithRole: ['sharing.crystal', 'sharing.silver'] },
    { role: 'owner', plan: 'sharing.bronze', plansWithRole: [] },
  ],
  'custom-not-in-plan': [
    { plan: 'sharing.free', plansWithCustom: ['sharing.bronze'] },
    { plan: 'levels.premium', plansWithCustom: [] },
  ],
  'not-eligible-as-owner': [
    ...(['owner', 'yourself', 'invited', 'no-access', 'role', 'two-factor'] as const).map((reason) => ({
      reason,
      role: 'manager',
    })),
  ],
  'owner-must-transfer': [account],
  'code-wrong': [{}],
  'two-factor-required': [{ accounts: [account] }, { accounts: [account, account, account] }],
  'same-plan': [{ plan: 'sharing.bronze' }],
  'subaccounts-not-in-plan': [
    { plan: 'levels.free', plansThatCan: ['sharing.bronze', 'sharing.silver'] },
    { plan: 'levels.free', plansThatCan: [] },
  ],
  'subaccount-limit-reached': [
    { used: 1, limit: 1, plan: 'sharing.free', roomierPlans: ['sharing.bronze'] },
    { used: 3, limit: 3, plan: 'sharing.free', roomierPlans: [] },
  ],
  'downgrade-blocked': [
    { ...bronze, roles: named(), custom: named(), seats: { over: 2, who: named(ben, eve) } },
    { ...bronze, roles: named({ ...ben, ...marketer }), custom: named() },
    { ...bronze, roles: named(), custom: named({ ...ben, accountId: 'a', permissions: 4 }) },
    { ...bronze, roles: named(), custom: named(), subaccounts: { over: 1, which: named(account) } },
    {
      ...bronze,
      seats: { over: 1, who: { named: [ben], others: 4 } },
      roles: named({ ...ben, ...marketer }, { ...eve, ...marketer }),
      custom: named({ ...ben, accountId: 'a1', permissions: 4 }, { ...eve, accountId: 'a1', permissions: 1 }),
      subaccounts: { over: 2, which: { named: [], others: 3 } },
    },
  ],
  'catalogue-blocked': [
    {
      pending: 1,
      trees: [{ ...account, plan: 'sharing.bronze', roles: named({ ...eve, ...marketer }), custom: named() }],
    },
    {
      active: 2,
      pending: 1,
      trees: [account, account].map((tree) => ({
        ...tree,
        plan: 'sharing.bronze',
        roles: named(),
        custom: named(),
      })),
    },
    { trees: [{ ...account, plan: 'sharing.bronze', planGone: true, roles: named(), custom: named() }] },
  ],
  'catalogue-invalid': [
    {
      problems: (['form', 'twice', 'unknown', 'missing', 'reserved'] as const).map((kind) => ({
        ...{ kind, path: 'roles.2.id', id: 'admin' },
      })),
    },
    { problems: [{ kind: 'missing', path: 'areas', id: 'users.invite' }] },
  ],
  'seat-limit-reached': [
    { ...seats, roomierPlans: ['sharing.silver'] },
    { ...seats, roomierPlans: [] },
    { ...seats, active: 5, pending: 0, needed: 3, roomierPlans: ['sharing.silver'] },
    { ...seats, active: 3, pending: 0, used: 3, needed: 3, roomierPlans: ['sharing.silver'] },
    { ...seats, active: 3, pending: 2, used: 3, needed: 3, roomierPlans: ['sharing.silver'] },
    { ...seats, active: 5, pending: 2, roomierPlans: [] },
    { ...seats, active: 0, pending: 1, used: 1, limit: 1, roomierPlans: [] },
  ],
  'invitation-rate-limited': [
    { limit: 25, left: 0, needed: 1, retryAt: Date.UTC(2026, 9, 25, 10) },
    { limit: 25, left: 5, needed: 10, retryAt: Date.UTC(2026, 9, 25, 10) },
    { limit: 25, left: 5, needed: 30 },
    { limit: 25, left: 0, needed: 30 },
    { limit: 1, left: 0, needed: 1, retryAt: Date.UTC(2026, 9, 25, 10) },
  ],
  'rows-refused': [
    {
      rows: [
        { index: 2, refusal: { code: 'email-invalid', email: 'eve@' } },
        {
          index: 8,
          refusal: { code: 'role-not-in-plan', role: 'owner', plan: 'levels.free', plansWithRole: [] },
        },
      ],
    },
    { rows: [{ index: 0, refusal: { code: 'is-yourself' } }] },
  ],
}

export const everyRefusal: Refusal[] = Object.entries(refusals).flatMap(([code, samples]) =>
  samples.map((sample) => ({ code, ...sample }) as Refusal),
)

const tree = { primaryId: 'a' }
const toEve = { ...tree, email: 'eve@seatplan.example' }
const noEffects = { keys: 0, appSessions: 0, invitations: 0, seats: 0 }
const silverToBronze = { name: 'Northwind', before: 'sharing.silver', plan: 'sharing.bronze' }
const handedOver = { name: 'Northwind', from: 'olga@seatplan.example', to: 'ada@seatplan.example' }
const one = ['eve@seatplan.example']
const many = ['a@x.example', 'b@x.example', 'c@x.example']

/** At least one of every type: a new type does not compile until it is here. */
export const events: { [Type in EventType]: Omit<Extract<Event, { type: Type }>, 'type'>[] } = {
  SignedUp: [{ personId: 'p1', name: 'Eve', email: 'eve@seatplan.example' }],
  AccountOpened: [{ accountId: 'a', name: 'Northwind', catalogueId: 'sharing', plan: 'sharing.silver' }],
  UsersInvited: [
    { ...tree, invitationIds: ['i1'], emails: one },
    { ...tree, invitationIds: ['i1', 'i2', 'i3'], emails: many },
    {
      ...tree,
      invitationIds: ['i1'],
      emails: one,
      replaced: { email: 'ben@seatplan.example', ...noEffects, keys: 1 },
    },
  ],
  InvitationEdited: [toEve],
  InvitationResent: [toEve],
  InvitationWithdrawn: [toEve],
  InvitationAccepted: [
    { ...toEve, name: 'Eve', accountIds: ['a'] },
    { ...toEve, name: 'Eve', accountIds: ['a', 'a1'] },
  ],
  InvitationDeclined: [toEve],
  AccessChanged: [
    { ...tree, emails: one, accounts: ['Northwind'], ended: [], ...noEffects },
    { ...tree, emails: many, invitedEmails: many, accounts: ['Northwind'], ended: [], ...noEffects },
    {
      ...tree,
      emails: many,
      accounts: ['Northwind', 'Southwind'],
      ended: ['Berlin'],
      ...noEffects,
      keys: 2,
    },
  ],
  AccessRevoked: [
    { ...tree, emails: one, keys: 2, appSessions: 0, invitations: 0, seats: 1 },
    { ...tree, emails: many, keys: 1, appSessions: 1, invitations: 1, seats: 3 },
    { ...tree, emails: one, accounts: ['Berlin', 'Hamburg'], ...noEffects },
    { ...tree, emails: one, withdrawnEmails: one, ...noEffects, invitations: 1 },
    {
      ...tree,
      emails: [...one, ...many],
      withdrawnEmails: many.slice(1),
      reducedEmails: many.slice(0, 1),
      accounts: ['Berlin'],
      ...noEffects,
    },
  ],
  SubaccountOpened: [{ ...tree, accountId: 'a1', name: 'Berlin' }],
  AccountRenamed: [{ ...tree, before: 'Berlin', name: 'Hamburg' }],
  AccountClosed: [
    { ...tree, name: 'Berlin', accounts: 1, people: 0, users: 0, ...noEffects },
    { ...tree, name: 'Berlin', accounts: 2, people: 3, users: 1, ...noEffects, keys: 1 },
    {
      ...tree,
      name: 'Northwind',
      accounts: 13,
      people: 9,
      users: 9,
      keys: 2,
      appSessions: 3,
      invitations: 4,
      seats: 10,
    },
  ],
  PlanChanged: [
    { ...tree, ...silverToBronze, users: 0, changed: 0, closed: 0, ...noEffects },
    { ...tree, ...silverToBronze, users: 1, changed: 1, closed: 1, ...noEffects, invitations: 1 },
    { ...tree, ...silverToBronze, users: 2, changed: 3, closed: 2, ...noEffects, seats: 3 },
  ],
  OwnershipTransferred: [
    { ...tree, ...handedOver, accounts: 1, handed: 0, invitations: 0, keys: 0 },
    { ...tree, ...handedOver, accounts: 13, handed: 3, invitations: 1, keys: 2 },
  ],
  FreshLinkRequested: [toEve],
  CatalogueEdited: [
    {
      catalogueId: 'levels',
      label: { en: 'User levels', de: 'Benutzerebenen' },
      given: 1,
      taken: 0,
      keys: 0,
    },
    {
      catalogueId: 'levels',
      label: { en: 'User levels', de: 'Benutzerebenen' },
      given: 0,
      taken: 2,
      keys: 3,
    },
  ],
  AccountLeft: [
    { ...toEve, name: 'Northwind', loginEnded: false, ...noEffects, seats: 1 },
    { ...toEve, name: 'Northwind', loginEnded: true, keys: 2, appSessions: 1, invitations: 1, seats: 1 },
  ],
  ApiKeyCreated: [{ ...tree, keyId: 'k1', label: 'Shop import', account: 'Northwind' }],
  ApiKeyDeleted: [{ ...tree, label: 'Shop import', account: 'Northwind' }],
  AppSignedIn: [{ ...tree, platform: 'ios', account: 'Northwind' }],
  AppSignedOut: [
    { ...tree, platform: 'android', account: 'Northwind' },
    { ...tree, platform: 'web', account: 'Northwind' },
  ],
  TwoFactorRequired: [
    { ...tree, name: 'Northwind', required: true },
    { ...tree, name: 'Northwind', required: false },
  ],
  TwoFactorSetUp: [{ personId: 'p1', email: 'eve@seatplan.example' }],
  TwoFactorTurnedOff: [{ personId: 'p1', email: 'eve@seatplan.example' }],
  MailDeliverySet: [
    { domain: 'x.example', delivery: { kind: 'at-once' } },
    { domain: 'x.example', delivery: { kind: 'delayed', minutes: 1 } },
    { domain: 'x.example', delivery: { kind: 'delayed', minutes: 30 } },
    { domain: 'x.example', delivery: { kind: 'spam' } },
    ...(['unknown-address', 'mailbox-full', 'filtered'] as const).map((reason) => ({
      ...{ domain: 'x.example', delivery: { kind: 'bounced' as const, reason } },
    })),
  ],
}

export const everyEvent: Event[] = Object.entries(events).flatMap(([type, samples]) =>
  samples.map((sample) => ({ type, ...sample }) as Event),
)
