import type { CommandType } from '@/domain/commands'
import type { RefusalCode } from '@/domain/command/refusal'

/** K1: the stages in the order in which they are answered; within a stage in the order of its list. */
export const stages = {
  session: ['too-many-attempts', 'not-signed-in', 'two-factor-first'],
  existence: ['not-found', 'account-closed'],
  right: ['not-allowed', 'is-owner', 'is-yourself', 'grants-more-than-held'],
  state: [
    'invitation-not-pending',
    'link-replaced',
    'invitation-for-someone-else',
    'invitation-void',
    'not-a-user',
    'not-eligible-as-owner',
    'owner-must-transfer',
    'same-plan',
    'code-wrong',
    'two-factor-required',
    'changed-since',
  ],
  shape: [
    'too-many-rows',
    ...([
      'email-invalid',
      'nothing-offered',
      'permission-requires',
      'message-too-long',
      'name-missing',
    ] as const),
    ...(['name-too-long', 'username-invalid', 'password-too-weak'] as const),
    ...(['domain-invalid', 'delay-out-of-range', 'catalogue-invalid'] as const),
  ],
  duplicate: ['duplicate-in-list', 'email-taken', 'username-taken', 'already-a-user', 'already-invited'],
  plan: [
    ...(['sharing-not-in-plan', 'role-not-in-plan', 'custom-not-in-plan'] as const),
    ...(['subaccounts-not-in-plan', 'subaccount-limit-reached', 'downgrade-blocked'] as const),
    'catalogue-blocked',
  ],
  seats: ['seat-limit-reached'],
  rate: ['invitation-rate-limited'],
} satisfies Record<string, RefusalCode[]>

export type Stage = keyof typeof stages

export const stageNames = Object.keys(stages) as Stage[]

export const stageOf = (code: RefusalCode): Stage => {
  const stage = stageNames.find((name) => (stages[name] as RefusalCode[]).includes(code))
  if (!stage) throw new Error(`no stage for ${code}`)
  return stage
}

/** The stages that each command can be refused at (architecture: what each asks for, and its refusals). */
export const stagesOf: Record<CommandType, Stage[]> = {
  SignUp: ['shape', 'duplicate'],
  OpenAccount: ['session', 'existence', 'shape'],
  InviteUsers: ['session', 'existence', 'right', 'state', 'shape', 'duplicate', 'plan', 'seats', 'rate'],
  EditInvitation: ['session', 'existence', 'right', 'state', 'shape', 'duplicate', 'plan'],
  ResendInvitation: ['session', 'existence', 'right', 'state', 'shape', 'duplicate', 'plan', 'seats', 'rate'],
  WithdrawInvitation: ['session', 'existence', 'right', 'state'],
  AcceptInvitation: ['session', 'existence', 'state', 'duplicate', 'plan', 'seats'],
  DeclineInvitation: ['session', 'existence', 'state'],
  ChangeAccess: ['session', 'existence', 'right', 'state', 'shape', 'duplicate', 'plan'],
  RevokeAccess: ['session', 'existence', 'right', 'state'],
  OpenSubaccount: ['session', 'existence', 'right', 'shape', 'plan'],
  RenameAccount: ['session', 'existence', 'right', 'state', 'shape'],
  CloseAccount: ['session', 'existence', 'right'],
  ChangePlan: ['session', 'existence', 'right', 'state', 'shape', 'plan'],
  TransferOwnership: ['session', 'existence', 'right', 'state', 'shape'],
  RequestFreshLink: ['session', 'existence', 'state'],
  LeaveAccount: ['session', 'existence', 'state'],
  CreateApiKey: ['session', 'existence', 'right', 'shape'],
  DeleteApiKey: ['session', 'existence'],
  SignInApp: ['session', 'existence'],
  SignOutApp: ['session', 'existence'],
  RequireTwoFactor: ['session', 'existence', 'right'],
  SetUpTwoFactor: ['session', 'state'],
  TurnOffTwoFactor: ['session', 'state'],
  SetMailDelivery: ['shape'],
  EditCatalogue: ['existence', 'state', 'shape', 'plan'],
}
