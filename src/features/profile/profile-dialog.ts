import type { ApiKey } from '@/domain/model/rows'
import type { ProfileTree } from '@/stores/profile'

/** What is done in a dialog of *Profile*, and to what. */
export type ProfileDialogState =
  | { kind: 'set-up' | 'turn-off' | 'create-key' | 'sign-in-device' }
  | { kind: 'leave'; tree: ProfileTree }
  | { kind: 'delete-key'; key: ApiKey; accountName: string }
