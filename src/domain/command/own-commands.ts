import type { AppSession } from '@/domain/model/rows'

// What people ask about what is their own: access, API keys, app sessions, and how they sign in.

/** The actor gives up all access in a tree. */
export interface LeaveAccount {
  type: 'LeaveAccount'
  primaryId: string
}
/** `hash`: of the key's secret; the secret itself never enters a command. */
export interface CreateApiKey {
  type: 'CreateApiKey'
  accountId: string
  label: string
  hash: string
}
export interface DeleteApiKey {
  type: 'DeleteApiKey'
  keyId: string
}
export interface SignInDevice {
  type: 'SignInDevice'
  accountId: string
  platform: AppSession['platform']
}
export interface SignOutDevice {
  type: 'SignOutDevice'
  deviceId: string
}
/** Whether everyone in a tree needs two-factor sign-in (A2). */
export interface RequireTwoFactor {
  type: 'RequireTwoFactor'
  primaryId: string
  required: boolean
}
export interface SetUpTwoFactor {
  type: 'SetUpTwoFactor'
}
export interface TurnOffTwoFactor {
  type: 'TurnOffTwoFactor'
}
