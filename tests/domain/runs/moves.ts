import fc from 'fast-check'
import type { Access, Offer } from '@/domain/model/rows'
import { custom, role } from '../../fixtures/rows'
import { H24, HOUR } from '../../fixtures/time'

export const kinds = [
  'SignUp',
  'OpenAccount',
  'InviteUsers',
  'EditInvitation',
  'ResendInvitation',
  'WithdrawInvitation',
  'AcceptInvitation',
  'DeclineInvitation',
  'ChangeAccess',
  'RevokeAccess',
  'OpenSubaccount',
  'RenameAccount',
  'CloseAccount',
  'ChangePlan',
  'TransferOwnership',
  'LeaveAccount',
  'CreateApiKey',
  'DeleteApiKey',
  'SignInApp',
  'SignOutApp',
  'RequireTwoFactor',
  'SetUpTwoFactor',
  'TurnOffTwoFactor',
  'RequestFreshLink',
  'SetMailDelivery',
  'EditCatalogue',
] as const

/** One step of a run; what it refers to is looked up in the facts that it finds. */
export interface Move {
  kind: (typeof kinds)[number]
  /** A person, nobody, or the likeliest: the owner of the tree, or whoever the invitation is for. */
  actor: string
  names: string[]
  offers: Offer[]
  /** Which of the invitations there are, from the newest. */
  pick: number
  /** For the whole tree, not for chosen accounts; what it takes to fit a plan along with it. */
  whole: boolean
  /** The plan to change to. */
  planId: string
  /** How long the clock moves on before it (ms). */
  wait: number
}

const likely: Access[] = ['viewer', 'author', 'admin', 'manager', 'inviter'].map(role)
const unlikely: Access[] = [
  ...[role('owner'), custom(), custom('reports.view'), custom('billing.view', 'files.add')],
  custom('api-keys.manage'),
]
const newNames = ['eve', 'x1', 'x2', 'x3', 'x4', 'x5', 'x6', 'x7', 'x8']
const otherNames = ['olga', 'bruno', 'ada', 'ben', 'gil', 'fay', 'X1@People.Example', 'no@']
const actors = ['olga', 'ada', 'ada', 'ada', 'ben', 'gil', 'bruno', 'fay', 'eve', 'nobody']
const waits = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, HOUR, 6 * HOUR, H24 - 1, H24, 2 * H24]

const mostly = <T>(weight: number, usual: readonly T[], seldom: readonly T[]) =>
  fc.oneof(
    { weight, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...seldom) },
  )

const access = mostly(3, likely, unlikely)
const offersOn = (...accountIds: string[]) =>
  fc.array(fc.record({ accountId: fc.constantFrom(...accountIds), access }), { minLength: 1, maxLength: 2 })

/** Without bias: a run of nothing but first choices soon does nothing. */
export const moves: fc.Arbitrary<Move[]> = fc.noBias(
  fc.array(
    fc.record({
      kind: mostly(
        2,
        ['InviteUsers', 'InviteUsers', 'AcceptInvitation', 'ChangeAccess', 'RevokeAccess'],
        kinds,
      ),
      actor: mostly(2, ['likely'], actors),
      names: fc.array(mostly(2, newNames, otherNames), { minLength: 1, maxLength: 2 }),
      offers: fc.oneof(
        { weight: 6, arbitrary: offersOn('A', 'A1', 'A2') },
        { weight: 2, arbitrary: offersOn('B') },
        { weight: 1, arbitrary: offersOn('A', 'A1', 'B', 'Z') },
      ),
      pick: fc.nat(4),
      whole: fc.boolean(),
      planId: mostly(6, ['P5', 'P10', 'STD5', 'SUB2', 'SUB3'], ['ESS5', 'P0', 'P50', 'levels.free']),
      wait: fc.constantFrom(...waits),
    }),
    { maxLength: 60, size: 'max' },
  ),
)
