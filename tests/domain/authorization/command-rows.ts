import { withCell } from '@/domain/catalogue/edits'
import type { Command, CommandType } from '@/domain/commands'
import type { Offer } from '@/domain/model/rows'
import { emailOf, treeIdOf } from '../../fixtures/rows'
import type { Actor } from './actors'
import type { Product } from './products'

/** What a command is about, and so who has business with it. */
type About = 'anyone' | 'self' | 'tree' | 'account' | 'link' | 'belonging'

interface CommandRow {
  about: About
  /** The permission it takes on the account, or for a tree on its primary account. */
  permissionFor?: (accountId: string) => string
  command: (target: Target) => Command
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
const credentialId = (kind: string, { actor, accountId }: Target) =>
  accountId === actor.home ? `${kind}-own` : `${kind}-${accountId}`
const user = { personIds: ['vic'], invitationIds: [] }

/** Every command, what it asks for (Q1), and how it is put; a command without a row does not compile. */
export const commandRows: Record<CommandType, CommandRow> = {
  SignUp: {
    about: 'anyone',
    command: () => ({ type: 'SignUp', name: 'New', username: 'new', email: emailOf('new') }),
  },
  SetMailDelivery: {
    about: 'anyone',
    command: () => ({ type: 'SetMailDelivery', domain: 'people.example', delivery: { kind: 'spam' } }),
  },
  EditCatalogue: {
    about: 'anyone',
    command: ({ product: { catalogue, successor } }) => ({
      type: 'EditCatalogue',
      catalogueId: catalogue.id,
      catalogue: withCell(catalogue, successor, 'account.export', false),
    }),
  },
  OpenAccount: {
    about: 'self',
    command: ({ product }) => ({
      type: 'OpenAccount',
      name: 'New',
      catalogueId: product.catalogue.id,
      planId: product.plans[0],
    }),
  },
  SetUpTwoFactor: { about: 'self', command: () => ({ type: 'SetUpTwoFactor' }) },
  TurnOffTwoFactor: { about: 'self', command: () => ({ type: 'TurnOffTwoFactor' }) },
  InviteUsers: {
    ...{ about: 'account', permissionFor: always('users.invite') },
    command: (target) => ({
      ...{ type: 'InviteUsers', primaryId: treeIdOf(target.accountId) },
      invitations: [{ email: emailOf('new'), offers: offersFor(target, 'users.invite') }],
    }),
  },
  EditInvitation: {
    ...{ about: 'account', permissionFor: always('users.invite') },
    command: (target) => ({
      ...{ type: 'EditInvitation', invitationId: invitationId(target) },
      offers: offersFor(target, 'users.invite'),
    }),
  },
  ResendInvitation: {
    ...{ about: 'account', permissionFor: always('users.invite') },
    command: (target) => ({ type: 'ResendInvitation', invitationId: invitationId(target) }),
  },
  WithdrawInvitation: {
    ...{ about: 'account', permissionFor: always('users.invite') },
    command: (target) => ({ type: 'WithdrawInvitation', invitationId: invitationId(target) }),
  },
  AcceptInvitation: {
    about: 'link',
    command: (target) => ({ type: 'AcceptInvitation', link: link(target) }),
  },
  DeclineInvitation: {
    about: 'link',
    command: (target) => ({ type: 'DeclineInvitation', link: link(target) }),
  },
  RequestFreshLink: {
    about: 'link',
    command: (target) => ({ type: 'RequestFreshLink', link: link(target) }),
  },
  ChangeAccess: {
    ...{ about: 'account', permissionFor: always('users.change-access') },
    command: (target) => ({
      ...{ type: 'ChangeAccess', primaryId: treeIdOf(target.accountId), ...user },
      offers: offersFor(target, 'users.change-access'),
    }),
  },
  RevokeAccess: {
    ...{ about: 'account', permissionFor: always('users.revoke') },
    command: ({ accountId }) => ({
      ...{ type: 'RevokeAccess', primaryId: treeIdOf(accountId), ...user, accountIds: [accountId] },
    }),
  },
  RenameAccount: {
    ...{ about: 'account', permissionFor: always('account.rename') },
    command: ({ accountId }) => ({ type: 'RenameAccount', accountId, name: 'New' }),
  },
  CloseAccount: {
    about: 'account',
    permissionFor: (accountId) =>
      accountId === treeIdOf(accountId) ? 'account.close' : 'subaccounts.manage',
    command: ({ accountId }) => ({ type: 'CloseAccount', accountId }),
  },
  OpenSubaccount: {
    ...{ about: 'tree', permissionFor: always('subaccounts.manage') },
    command: ({ accountId: primaryId }) => ({ type: 'OpenSubaccount', primaryId, name: 'New' }),
  },
  ChangePlan: {
    ...{ about: 'tree', permissionFor: always('billing.edit') },
    command: ({ accountId: primaryId, product }) => ({
      type: 'ChangePlan',
      primaryId,
      planId: product.plans[1],
    }),
  },
  TransferOwnership: {
    ...{ about: 'tree', permissionFor: always('account.transfer') },
    command: ({ accountId: primaryId }) => ({ type: 'TransferOwnership', primaryId, toPersonId: 'hal' }),
  },
  RequireTwoFactor: {
    ...{ about: 'tree', permissionFor: always('security.require-two-factor') },
    command: ({ accountId: primaryId }) => ({ type: 'RequireTwoFactor', primaryId, required: true }),
  },
  LeaveAccount: {
    about: 'tree',
    command: ({ accountId: primaryId }) => ({ type: 'LeaveAccount', primaryId }),
  },
  CreateApiKey: {
    ...{ about: 'account', permissionFor: always('api-keys.manage') },
    command: ({ accountId }) => ({ type: 'CreateApiKey', accountId, label: 'New', hash: 'hash' }),
  },
  SignInApp: {
    about: 'account',
    command: ({ accountId }) => ({ type: 'SignInApp', accountId, platform: 'web' }),
  },
  DeleteApiKey: {
    about: 'belonging',
    command: (target) => ({ type: 'DeleteApiKey', keyId: credentialId('key', target) }),
  },
  SignOutApp: {
    about: 'belonging',
    command: (target) => ({ type: 'SignOutApp', appSessionId: credentialId('app', target) }),
  },
}

/** Every permission that some command takes. */
export const commandPermissions = [
  ...new Set(
    Object.values(commandRows).flatMap(({ permissionFor }) =>
      permissionFor ? [permissionFor('A'), permissionFor('A1')] : [],
    ),
  ),
]
