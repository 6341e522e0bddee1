import type { ApiKey } from '@/domain/model'
import type { OwnTree } from '@/stores/profile'

/** What is done in a dialog of *Profile*, and to what. */
export type ProfileDialogState =
  | { kind: 'set-up' | 'turn-off' | 'create-key' | 'sign-in-device' }
  | { kind: 'leave'; tree: OwnTree }
  | { kind: 'delete-key'; key: ApiKey; accountName: string }
