import { withCell } from '@/domain/catalogue/edits'
import type { Command, CommandType } from '@/domain/commands'
import type { Offer } from '@/domain/model'
import { emailOf, treeIdOf } from '../../fixtures/rows'
import type { Actor } from './actors'
import type { Product } from './products'

/** What a command is about, and so who has business with it. */
type About = 'anyone' | 'self' | 'tree' | 'account' | 'link' | 'belonging'

interface Row {
  about: About
  /** The permission it takes on the account, or for a tree on its primary account. */
  asks?: (accountId: string) => string
  make: (target: Target) => Command
}

export interface Target {
  product: Product
  actor: Actor
  /** The account it is about; of `tree` commands the tree. */
  accountId: string
}

const always = (permission: string) => () => permission
const offersFor = ({ product, accountId }: Target, permission: string): Offer[] => [
  { accountId, access: product.givenBy(permission) },
]
const link = ({ accountId }: Target) => `link-${accountId}`
const invitationId = ({ accountId }: Target) => `inv-${accountId}`
/** The actor's own at home; elsewhere that of a user there. */
const belonging = (kind: string, { actor, accountId }: Target) =>
  accountId === actor.home ? `${kind}-own` : `${kind}-${accountId}`
const user = { personIds: ['vic'], invitationIds: [] }

/** Every command, what it asks for (architecture 5), and how it is put; a command without a row does not compile. */
export const rows: Record<CommandType, Row> = {
  SignUp: {
    about: 'anyone',
    make: () => ({ type: 'SignUp', name: 'New', username: 'new', email: emailOf('new') }),
  },
  SetMailDelivery: {
    about: 'anyone',
    make: () => ({ type: 'SetMailDelivery', domain: 'people.example', delivery: { kind: 'spam' } }),
  },
  EditCatalogue: {
    about: 'anyone',
    make: ({ product: { catalogue, successor } }) => ({
      type: 'EditCatalogue',
      catalogueId: catalogue.id,
      catalogue: withCell(catalogue, successor, 'account.export', false),
    }),
  },
  OpenAccount: {
    about: 'self',
    make: ({ product }) => ({ type: 'OpenAccount', name: 'New', planId: product.plans[0] }),
  },
  SetUpTwoFactor: { about: 'self', make: () => ({ type: 'SetUpTwoFactor' }) },
  TurnOffTwoFactor: { about: 'self', make: () => ({ type: 'TurnOffTwoFactor' }) },
  InviteUsers: {
    ...{ about: 'account', asks: always('users.invite') },
    make: (target) => ({
      ...{ type: 'InviteUsers', primaryId: treeIdOf(target.accountId) },
      invitations: [{ email: emailOf('new'), offers: offersFor(target, 'users.invite') }],
    }),
  },
  EditInvitation: {
    ...{ about: 'account', asks: always('users.invite') },
    make: (target) => ({
      ...{ type: 'EditInvitation', invitationId: invitationId(target) },
      offers: offersFor(target, 'users.invite'),
    }),
  },
  ResendInvitation: {
    ...{ about: 'account', asks: always('users.invite') },
    make: (target) => ({ type: 'ResendInvitation', invitationId: invitationId(target) }),
  },
  WithdrawInvitation: {
    ...{ about: 'account', asks: always('users.invite') },
    make: (target) => ({ type: 'WithdrawInvitation', invitationId: invitationId(target) }),
  },
  AcceptInvitation: { about: 'link', make: (target) => ({ type: 'AcceptInvitation', link: link(target) }) },
  DeclineInvitation: { about: 'link', make: (target) => ({ type: 'DeclineInvitation', link: link(target) }) },
  RequestFreshLink: { about: 'link', make: (target) => ({ type: 'RequestFreshLink', link: link(target) }) },
  ChangeAccess: {
    ...{ about: 'account', asks: always('users.change-access') },
    make: (target) => ({
      ...{ type: 'ChangeAccess', primaryId: treeIdOf(target.accountId), ...user },
      offers: offersFor(target, 'users.change-access'),
    }),
  },
  RevokeAccess: {
    ...{ about: 'account', asks: always('users.revoke') },
    make: ({ accountId }) => ({
      ...{ type: 'RevokeAccess', primaryId: treeIdOf(accountId), ...user, accountIds: [accountId] },
    }),
  },
  RenameAccount: {
    ...{ about: 'account', asks: always('account.rename') },
    make: ({ accountId }) => ({ type: 'RenameAccount', accountId, name: 'New' }),
  },
  CloseAccount: {
    about: 'account',
    asks: (accountId) => (accountId === treeIdOf(accountId) ? 'account.close' : 'subaccounts.manage'),
    make: ({ accountId }) => ({ type: 'CloseAccount', accountId }),
  },
  OpenSubaccount: {
    ...{ about: 'tree', asks: always('subaccounts.manage') },
    make: ({ accountId: primaryId }) => ({ type: 'OpenSubaccount', primaryId, name: 'New' }),
  },
  ChangePlan: {
    ...{ about: 'tree', asks: always('billing.edit') },
    make: ({ accountId: primaryId, product }) => ({
      type: 'ChangePlan',
      primaryId,
      planId: product.plans[1],
    }),
  },
  TransferOwnership: {
    ...{ about: 'tree', asks: always('account.transfer') },
    make: ({ accountId: primaryId }) => ({ type: 'TransferOwnership', primaryId, toPersonId: 'hal' }),
  },
  RequireTwoFactor: {
    ...{ about: 'tree', asks: always('security.require-two-factor') },
    make: ({ accountId: primaryId }) => ({ type: 'RequireTwoFactor', primaryId, required: true }),
  },
  LeaveAccount: {
    about: 'tree',
    make: ({ accountId: primaryId }) => ({ type: 'LeaveAccount', primaryId }),
  },
  CreateApiKey: {
    ...{ about: 'account', asks: always('api-keys.manage') },
    make: ({ accountId }) => ({ type: 'CreateApiKey', accountId, label: 'New', hash: 'hash' }),
  },
  SignInDevice: {
    about: 'account',
    make: ({ accountId }) => ({ type: 'SignInDevice', accountId, platform: 'web' }),
  },
  DeleteApiKey: {
    about: 'belonging',
    make: (target) => ({ type: 'DeleteApiKey', keyId: belonging('key', target) }),
  },
  SignOutDevice: {
    about: 'belonging',
    make: (target) => ({ type: 'SignOutDevice', deviceId: belonging('app', target) }),
  },
}

/** Every permission that some command takes. */
export const asked = [
  ...new Set(Object.values(rows).flatMap(({ asks }) => (asks ? [asks('A'), asks('A1')] : []))),
]
