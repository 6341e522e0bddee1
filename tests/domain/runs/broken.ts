import { permissionsIn } from '@/domain/access'
import type { Catalogue } from '@/domain/catalogue/schema'
import type { Change } from '@/domain/changes'
import type { Command, Envelope } from '@/domain/commands'
import { decide } from '@/domain/decide'
import type { Facts } from '@/domain/facts'
import type { Invitation } from '@/domain/model'
import { H24 } from '../../fixtures/time'
import type { Decide } from './runner'

/** A decide that is shown doctored facts, so that one guard never stops it; the checks see the real ones. */
const shown =
  (doctor: (facts: Facts, command: Command, envelope: Envelope) => Partial<Facts>): Decide =>
  (facts, command, envelope) => {
    const decision = decide({ ...facts, ...doctor(facts, command, envelope) }, command, envelope)
    if ('refusal' in decision) return decision
    return { ...decision, changes: decision.changes.map((change) => undoctored(facts, change)) }
  }

/** What was doctored does not show in the rows that are written. */
function undoctored(facts: Facts, change: Change): Change {
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

const catalogueWith = (edit: (catalogue: Catalogue) => Partial<Catalogue>) =>
  shown(({ catalogues }) => ({
    catalogues: new Map([...catalogues].map(([id, one]) => [id, { ...one, ...edit(one) }])),
  }))

const invitationsWith = (
  edit: (invitation: Invitation, command: Command, envelope: Envelope) => Invitation,
) =>
  shown(({ invitations }, command, envelope) => ({
    invitations: new Map([...invitations].map(([id, one]) => [id, edit(one, command, envelope)])),
  }))

const plansWith = (plan: (catalogue: Catalogue) => Partial<Catalogue['plans'][number]>) =>
  catalogueWith((one) => ({ plans: one.plans.map((each) => ({ ...each, ...plan(one) })) }))

/** Roles that hold everything, those that may invite or all of them. */
const mighty = (which: (permissions: string[]) => boolean) =>
  catalogueWith((one) => {
    const permissions = permissionsIn(one).map(({ id }) => id)
    return { roles: one.roles.map((role) => (which(role.permissions) ? { ...role, permissions } : role)) }
  })

/** Each guard taken away, and the invariant that must notice. */
export const broken: [missing: string, invariant: string, Decide][] = [
  ['seats', 'V2', plansWith(() => ({ seats: null }))],
  ['rate', 'V6', catalogueWith(({ limits }) => ({ limits: { ...limits, newUsers: 9999 } }))],
  ['role in plan', 'V4', plansWith(({ roles }) => ({ roles: roles.map(({ id }) => id) }))],
  ['custom in plan', 'V4', plansWith(() => ({ custom: true }))],
  ['grants-more-than-held', 'V12', mighty((permissions) => permissions.includes('users.invite'))],
  ['not-allowed', 'A4', mighty((permissions) => !permissions.includes('users.invite'))],
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
  ['keys and sessions end with the grant', 'V5', shown(() => ({ apiKeys: new Map(), devices: new Map() }))],
  [
    'two-factor sign-in',
    'A4',
    shown(({ people }) => ({
      people: new Map([...people].map(([id, one]) => [id, { ...one, twoFactor: true }])),
    })),
  ],
]
