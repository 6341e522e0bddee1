import fc from 'fast-check'
import type { Access, Offer } from '@/domain/model/rows'

const DAY = 86_400_000

export const account = 'lindgarten'
export const people = ['ada', 'ben', 'new-eve', 'new-fay', 'stranger']
const emails = ['eve', 'eve', 'fay', 'fay', 'ada', 'gil'].map((name) => `${name}@lindgarten.example`)

const access: fc.Arbitrary<Access> = fc.oneof(
  fc.record({ role: fc.constantFrom('admin', 'admin', 'author', 'owner') }),
  fc.record({ permissions: fc.subarray(['reports.view', 'api-keys.manage', 'users.invite']) }),
)
const offer = (accountId: string) => fc.tuple(fc.record({ accountId: fc.constant(accountId), access }))
export const subaccount = 'lindgarten-berlin'
const offers = fc.oneof(
  { weight: 9, arbitrary: offer(account) },
  { weight: 3, arbitrary: offer(subaccount) },
  { weight: 1, arbitrary: offer('elsewhere') },
  { weight: 1, arbitrary: fc.constant([]) },
)
const plans = ['levels.essentials', 'levels.standard', 'levels.premium']
const weighted = <T>(weight: number, usual: readonly T[], seldom: readonly T[]) =>
  fc.oneof(
    { weight, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...seldom) },
  )
const some = (ids: string[]) =>
  fc
    .constantFrom(...ids, ...ids, ...ids)
    .map((id) => [id])
    .chain((one) => fc.constantFrom(one, one, one, [...one, ...ids.slice(0, 1)]))

/** Commands about what is there: `pick` chooses among the invitations and links of that moment. */
const stepInput = fc.oneof(
  fc.record({ type: fc.constant('InviteUsers'), emails: some(emails), offers }),
  fc.record({
    type: fc.constant('SignUp'),
    email: fc.constantFrom('eve@lindgarten.example', 'fay@lindgarten.example'),
  }),
  fc.record({
    type: fc.constantFrom('ResendInvitation', 'WithdrawInvitation', 'AcceptInvitation', 'DeclineInvitation'),
  }),
  fc.record({ type: fc.constant('EditInvitation'), offers }),
  fc.record({ type: fc.constant('ChangeAccess'), personIds: some(people), offers }),
  fc.record({ type: fc.constant('RevokeAccess'), personIds: some(people), narrow: fc.boolean() }),
  fc.record({ type: fc.constantFrom('OpenSubaccount', 'SetMailDelivery', 'EditCatalogue') }),
  fc.record({
    type: fc.constantFrom('RenameAccount', 'CloseAccount', 'CloseAccount'),
    accountId: weighted(12, [subaccount, 'newest', 'newest'], [account, 'elsewhere', 'gone']),
  }),
  fc.record({
    type: fc.constant('ChangePlan'),
    planId: weighted(12, plans, ['sharing.bronze', 'gone']),
    resolved: fc.constantFrom('not', 'proposed', 'by hand'),
    personIds: some(people),
    offers,
  }),
  fc.record({
    type: fc.constant('TransferOwnership'),
    personIds: weighted(
      4,
      ['ada', 'ada', 'olga'].map((id) => [id]),
      people.map((id) => [id]),
    ),
  }),
  fc.record({
    type: fc.constantFrom(
      'LeaveAccount',
      'LeaveAccount',
      'RequireTwoFactor',
      'SetUpTwoFactor',
      'TurnOffTwoFactor',
    ),
    narrow: fc.boolean(),
  }),
  fc.record({
    type: fc.constantFrom('CreateApiKey', 'DeleteApiKey', 'SignInApp', 'SignOutApp', 'RequestFreshLink'),
    accountId: weighted(12, [account, subaccount, 'newest'], ['atelier', 'gone']),
  }),
)
export type StepInput = Partial<{
  emails: string[]
  email: string
  offers: Offer[]
  personIds: string[]
  narrow: boolean
  accountId: string
  planId: string
  resolved: string
}> & {
  type: string
}
export const step = fc.record({
  stepInput,
  pick: fc.nat(),
  as: fc.constantFrom('olga', 'olga', 'olga', 'olga', 'ada', 'ada', 'ada', 'ada', 'ben', 'stranger'),
  wait: fc.constantFrom(0, 0, 0, DAY / 3, 2 * DAY, 8 * DAY),
})
