import { withMessages } from '@/text/i18n'

export const loadInviteDialog = withMessages(() => import('./InviteDialog.vue'))
