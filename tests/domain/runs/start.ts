import fc from 'fast-check'
import type { Policies } from '@/domain/model/catalogue'
import type { Facts } from '@/domain/command/facts'
import { caseCatalogue, casePlans, planLike, withRole } from '../../fixtures/catalogue'
import { apiKey, appSession, grant, invitation, on, person, primary } from '../../fixtures/rows'
import { H24, T0 } from '../../fixtures/time'
import { world } from '../../fixtures/world'

export interface StartOfRun {
  planA: string
  requiresTwoFactorB: boolean
  policies: Policies
  limits: { newUsers: number; windowHours: number; validDays: number }
}

export const starts: fc.Arbitrary<StartOfRun> = fc.noBias(
  fc.record({
    planA: fc.constantFrom('P5', 'P10', 'P10', 'STD5', 'SUB3'),
    requiresTwoFactorB: fc.boolean(),
    policies: fc.record({
      seatTakenBy: fc.constantFrom('active-and-pending', 'active-and-pending', 'active'),
      resendingCounts: fc.boolean(),
      withdrawnCounts: fc.boolean(),
      successorEditedBy: fc.constantFrom('whoever-may', 'owner'),
      invitationsOfDeparted: fc.constantFrom('void', 'withdrawn', 'stay'),
      keysOnLostRight: fc.constantFrom('deleted', 'kept'),
    }),
    limits: fc.record({
      newUsers: fc.constantFrom(2, 4, 25),
      windowHours: fc.constantFrom(24, 24, 6),
      validDays: fc.constantFrom(1, 2, 7),
    }),
  }),
)

const plans = [
  ...casePlans,
  ...[2, 3].map((subaccounts) => planLike('P5', `SUB${subaccounts}`, { subaccounts })),
]
const inviter = ['users.invite', 'users.change-access', 'users.revoke', 'reports.view', 'files.add']

/** Two trees with a few users, keys and sessions; Gil is in both, and Ada has set up two-factor sign-in. */
export function startWorld({ planA, requiresTwoFactorB, policies, limits }: StartOfRun): Facts {
  return world({
    plan: planA,
    catalogue: withRole(caseCatalogue({ policies, limits, plans }), 'inviter', inviter),
    // Under *active only* all seats are taken by users, so that accepting can find none.
    users: policies.seatTakenBy === 'active' ? 4 : 1,
    grants: [
      ...[grant('ada', 'A1', 'admin'), grant('ben', 'A1', planA === 'STD5' ? 'author' : 'inviter')],
      ...[grant('gil', 'A2', 'viewer'), grant('gil', 'B', 'admin'), grant('fay', 'B', 'inviter')],
    ],
    invitations: [
      invitation('eve', [on('A')], { senderId: 'ada' }),
      invitation('ivy', [on('A1', 'author'), on('A')], { senderId: 'ada', expiresAt: T0 + H24 }),
    ],
    rows: {
      people: [person('ada', { twoFactor: true }), person('bruno', { twoFactor: true })],
      accounts: [primary('B', 'bruno', 'P5', { requiresTwoFactor: requiresTwoFactorB })],
      apiKeys: [apiKey('k1', 'ada', 'A'), apiKey('k2', 'ada', 'A1'), apiKey('k3', 'gil', 'B')],
      appSessions: [
        appSession('d1', 'ada', 'A'),
        appSession('d2', 'ben', 'A1', 'web'),
        appSession('d3', 'gil', 'B'),
      ],
    },
  })
}
