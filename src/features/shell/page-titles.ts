import type { RouteRecordNameGeneric } from 'vue-router'
import type { MessageKey } from '@/text/i18n'

const titleKeys: Record<string, MessageKey> = {
  home: 'frame.pages.home',
  sharing: 'frame.pages.sharing',
  users: 'frame.pages.users',
  roles: 'frame.pages.roles',
  accounts: 'frame.pages.accounts',
  plan: 'frame.pages.plan',
  mailbox: 'frame.pages.mailbox',
  profile: 'frame.pages.profile',
  invitation: 'frame.pages.invitation',
  'sign-in': 'frame.pages.signIn',
  workbench: 'frame.pages.workbench',
}

/** Message key of the title of a page; unknown routes get the title *Not found*. */
export const pageTitleKey = (route: RouteRecordNameGeneric): MessageKey =>
  titleKeys[String(route)] ?? 'frame.pages.notFound'
