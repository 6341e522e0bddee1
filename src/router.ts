import { createRouter, createWebHashHistory } from 'vue-router'
import type { RouteRecordRaw } from 'vue-router'
import HomePage from '@/pages/HomePage.vue'
import { withMessages } from './text/i18n'

const loadSharingPage = () => import('@/pages/SharingPage.vue')

const routes: RouteRecordRaw[] = [
  {
    path: '/',
    name: 'home',
    component: HomePage,
  },
  {
    path: '/accounts/:accountId/sharing',
    name: 'sharing',
    component: loadSharingPage,
    props: true,
  },
  {
    path: '/accounts/:accountId/users',
    name: 'users',
    component: withMessages(() => import('@/pages/UsersPage.vue')),
    props: true,
  },
  {
    path: '/accounts/:accountId/roles',
    name: 'roles',
    component: withMessages(() => import('@/pages/RolesPage.vue')),
    props: true,
  },
  {
    path: '/accounts/:accountId/plan',
    name: 'plan',
    component: withMessages(() => import('@/pages/PlanPage.vue')),
    props: true,
  },
  {
    path: '/accounts/:accountId/settings',
    name: 'settings',
    component: withMessages(() => import('@/pages/SettingsPage.vue')),
    props: true,
  },
  // The page that *Settings* replaces.
  {
    path: '/accounts/:accountId/accounts',
    redirect: ({ params }) => ({ name: 'settings', params }),
  },
  {
    path: '/accounts/:accountId/access',
    name: 'access',
    component: withMessages(() => import('@/pages/AccessPage.vue')),
    props: true,
  },
  {
    path: '/mailbox/:mailId?',
    name: 'mailbox',
    component: withMessages(() => import('@/pages/MailboxPage.vue')),
    props: true,
  },
  { path: '/profile', name: 'profile', component: withMessages(() => import('@/pages/ProfilePage.vue')) },
  {
    path: '/invitation/:token?',
    name: 'invitation',
    component: withMessages(() => import('@/pages/InvitationPage.vue')),
    meta: { forRecipient: true },
  },
  { path: '/sign-in', name: 'sign-in', component: withMessages(() => import('@/pages/SignInPage.vue')) },
  {
    path: '/workbench',
    name: 'workbench',
    component: withMessages(() => import('@/pages/WorkbenchPage.vue')),
  },
  {
    path: '/:rest(.*)*',
    name: 'not-found',
    component: withMessages(() => import('@/pages/NotFoundPage.vue')),
  },
]

/** Hash history by default, so that a static file server needs no rewrite rules. */
export function makeRouter(history = createWebHashHistory()) {
  const router = createRouter({
    history,
    routes,
    scrollBehavior: (to, from, saved) => saved ?? (to.name === from.name ? false : { top: 0 }),
  })
  // A link's token leaves the address bar once read; the history entry keeps it for a reload.
  router.beforeEach(({ name, params: { token } }) =>
    name === 'invitation' && typeof token === 'string' && token !== ''
      ? { name, params: { token: '' }, replace: true, state: { token } }
      : true,
  )
  return router
}
