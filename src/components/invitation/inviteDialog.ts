import { withWords } from '@/text/i18n'

export const loadInviteDialog = withWords(() => import('./InviteDialog.vue'))
