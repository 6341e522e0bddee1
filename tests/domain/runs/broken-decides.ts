import { permissionsIn } from '@/domain/access/effective-access'
import type { Catalogue } from '@/domain/model/catalogue'
import type { Change } from '@/domain/command/change'
import type { Envelope } from '@/domain/command/envelope'
import type { Command } from '@/domain/commands'
import { decide } from '@/domain/commands'
import type { Facts } from '@/domain/command/facts'
import type { Grant, Invitation } from '@/domain/model/rows'
import { H24 } from '../../fixtures/time'
import type { Decide } from './runner'

/** A decide that is shown doctored facts, so that one guard never stops it; the checks see the real ones. */
const decideOnAltered =
  (alter: (facts: Facts, command: Command, envelope: Envelope) => Partial<Facts>): Decide =>
  (facts, command, envelope) => {
    const decision = decide({ ...facts, ...alter(facts, command, envelope) }, command, envelope)
    if ('refusal' in decision) return decision
    return { ...decision, changes: decision.changes.map((change) => withRealRows(facts, change)) }
  }

/** What was doctored does not show in the rows that are written. */
function withRealRows(facts: Facts, change: Change): Change {
  const real = facts[change.table].get(change.key)
  const { before, after } = change
  if (!real || !before) return change
  const same = (field: string) => Reflect.get(before, field) === (after && Reflect.get(after, field))
  const fields = Object.entries(real).filter(([field]) => same(field))
  return {
    ...change,
    before: real,
    ...(after && { after: { ...after, ...Object.fromEntries(fields) } }),
  } as Change
}

const catalogueWith = (edit: (catalogue: Catalogue) => Partial<Catalogue>, during = everything) =>
  decideOnAltered(({ catalogues }, command) =>
    during(command)
      ? { catalogues: new Map([...catalogues].map(([id, one]) => [id, { ...one, ...edit(one) }])) }
      : {},
  )

const everything = (_: Command): boolean => true
const planChange = ({ type }: Command) => type === 'ChangePlan'
const allElse = (command: Command) => !planChange(command)

const invitationsWith = (
  edit: (invitation: Invitation, command: Command, envelope: Envelope) => Invitation,
) =>
  decideOnAltered(({ invitations }, command, envelope) => ({
    invitations: new Map([...invitations].map(([id, one]) => [id, edit(one, command, envelope)])),
  }))

const plansWith = (plan: (catalogue: Catalogue) => Partial<Catalogue['plans'][number]>, during = allElse) =>
  catalogueWith((one) => ({ plans: one.plans.map((each) => ({ ...each, ...plan(one) })) }), during)

const grantsWith = (type: Command['type'], edit: (grant: Grant, actorId: string) => Grant[]) =>
  decideOnAltered(({ grants }, command, { actorId }) =>
    command.type === type
      ? {
          grants: new Map([...grants].flatMap(([id, grant]) => edit(grant, actorId).map((one) => [id, one]))),
        }
      : {},
  )

const filterRows = <T>(rows: ReadonlyMap<string, T>, keep: (row: T) => boolean): ReadonlyMap<string, T> =>
  new Map([...rows].filter(([, row]) => keep(row)))

/** Roles that hold everything, those that may invite or all of them. */
const rolesWithEverything = (which: (permissions: string[]) => boolean) =>
  catalogueWith((one) => {
    const permissions = permissionsIn(one).map(({ id }) => id)
    return { roles: one.roles.map((role) => (which(role.permissions) ? { ...role, permissions } : role)) }
  })

/** Each guard taken away, and which invariants notice. */
export const brokenDecides: [missing: string, invariants: string, Decide][] = [
  ['seats', 'V2', plansWith(() => ({ seats: null }))],
  ['rate', 'V6', catalogueWith(({ limits }) => ({ limits: { ...limits, newUsers: 9999 } }))],
  ['role in plan', 'V4', plansWith(({ roles }) => ({ roles: roles.map(({ id }) => id) }))],
  ['custom in plan', 'V4', plansWith(() => ({ custom: true }))],
  ['subaccounts in plan', 'P5', plansWith(() => ({ subaccounts: null }))],
  ['seats of the other plan', 'V2|P2', plansWith(() => ({ seats: null }), planChange)],
  [
    'roles of the other plan',
    'V4|P2',
    plansWith(({ roles }) => ({ roles: roles.map(({ id }) => id), custom: true }), planChange),
  ],
  ['subaccounts of the other plan', 'P5|P2', plansWith(() => ({ subaccounts: null }), planChange)],
  [
    'only who is eligible becomes the owner',
    'V1',
    grantsWith('TransferOwnership', (grant, actorId) =>
      grant.personId === actorId ? [grant] : [{ ...grant, access: { role: 'admin' } }],
    ),
  ],
  [
    'the grants of a new owner end',
    'V1|C5',
    grantsWith('TransferOwnership', (grant) => (grant.accountId === grant.primaryId ? [grant] : [])),
  ],
  [
    'grants end with the account',
    'C6',
    grantsWith('CloseAccount', (grant) => (grant.personId === 'gil' ? [] : [grant])),
  ],
  [
    'grants-more-than-held',
    'V12',
    rolesWithEverything((permissions) => permissions.includes('users.invite')),
  ],
  ['not-allowed', 'A4', rolesWithEverything((permissions) => !permissions.includes('users.invite'))],
  [
    'already-invited',
    'V3',
    invitationsWith((one, { type }) =>
      type === 'InviteUsers' ? { ...one, email: `not.${one.email}` } : one,
    ),
  ],
  [
    'expiry',
    'V7',
    invitationsWith((one, { type }) =>
      type === 'AcceptInvitation' ? { ...one, expiresAt: one.expiresAt + 90 * H24 } : one,
    ),
  ],
  [
    'final states',
    'V7',
    invitationsWith((one, { type }) => (type === 'WithdrawInvitation' ? { ...one, status: 'pending' } : one)),
  ],
  [
    'only the invited address',
    'I8',
    invitationsWith((one, { type }, { actorId }) =>
      type === 'AcceptInvitation' ? { ...one, email: `${actorId}@people.example` } : one,
    ),
  ],
  [
    'the login stays while there is another account',
    'C4',
    decideOnAltered(({ grants, accounts }, command) =>
      command.type === 'LeaveAccount'
        ? {
            grants: filterRows(grants, ({ primaryId }) => primaryId === command.primaryId),
            accounts: filterRows(accounts, ({ primaryId }) => primaryId === command.primaryId),
          }
        : {},
    ),
  ],
  [
    'keys are one’s own',
    'K1',
    decideOnAltered(({ apiKeys }, { type }, { actorId: personId }) =>
      type === 'DeleteApiKey'
        ? { apiKeys: new Map([...apiKeys].map(([id, one]) => [id, { ...one, personId }])) }
        : {},
    ),
  ],
  [
    'two-factor-required',
    'V13',
    decideOnAltered(({ grants, accounts }, { type }) =>
      type === 'TurnOffTwoFactor'
        ? { grants: filterRows(grants, () => false), accounts: filterRows(accounts, () => false) }
        : {},
    ),
  ],
  [
    'two-factor sign-in of who requires it',
    'R-12',
    decideOnAltered(({ people, accounts }, command) =>
      command.type === 'RequireTwoFactor' &&
      !Reflect.get(accounts.get(command.primaryId) ?? {}, 'requiresTwoFactor')
        ? { people: new Map([...people].map(([id, one]) => [id, { ...one, twoFactor: true }])) }
        : {},
    ),
  ],
  [
    'keys and sessions end with the grant',
    'V5',
    decideOnAltered(() => ({ apiKeys: new Map(), appSessions: new Map() })),
  ],
  [
    'two-factor sign-in',
    'A4',
    decideOnAltered(({ people }) => ({
      people: new Map([...people].map(([id, one]) => [id, { ...one, twoFactor: true }])),
    })),
  ],
  [
    'what is in use goes on fitting the catalogue',
    'V2|V4',
    decideOnAltered(({ grants, invitations, users }, { type }) =>
      type === 'EditCatalogue'
        ? {
            grants: filterRows(grants, () => false),
            invitations: filterRows(invitations, () => false),
            users: new Map([...users.keys()].map((id) => [id, 0])),
          }
        : {},
    ),
  ],
  [
    'keys of who loses the right to them',
    'C3',
    decideOnAltered(({ apiKeys }, { type }) =>
      type === 'EditCatalogue' ? { apiKeys: filterRows(apiKeys, () => false) } : {},
    ),
  ],
]
