import type { RouteRecordNameGeneric } from 'vue-router'
import type { MessageKey } from '@/text/i18n'

/** Message key of the title of a page: the messages have the names of the routes. */
export const pageTitleKey = (route: RouteRecordNameGeneric = 'not-found') =>
  `frame.pages.${String(route)}` as MessageKey
