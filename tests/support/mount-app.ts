import './every-language'
import { mount } from '@vue/test-utils'
import { onTestFinished } from 'vitest'
import type { Component } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import DialogHost from '@/DialogHost'
import type { Command } from '@/domain/commands'
import { uiLabels } from '@/features/shell/ui-labels'
import OverlayHost from '@/ui/overlays/OverlayHost.vue'
import { useToasts } from '@/ui/toast/useToasts'
import { useSessionStore } from '@/stores/session'
import { useWorkspaceStore } from '@/stores/workspace'
import { openWorkspace, type WorkspaceOptions } from '@/storage/workspace'
import { createText, type Locale } from '@/text/i18n'
import { waitForRender } from './idle'
import { createTestPinia } from './test-pinia'

export { until, waitForRender } from './idle'

interface MountOptions {
  props?: Record<string, unknown>
  /** A built-in scenario; *Small team* if none is named. */
  scenario?: WorkspaceOptions['scenario']
  /** The person who acts in this tab. */
  as?: string
  locale?: Locale
  now?: () => number
  /** The address, such as `/mailbox`. */
  path?: string
  /** Not to be waited for, because the component starts work that may be over by then. */
  isBusy?: boolean
}

const emptyPage = { render: () => null }
const routes = [
  { path: '/', name: 'home', component: emptyPage },
  { path: '/accounts/:accountId/sharing', name: 'sharing', component: emptyPage },
  { path: '/accounts/:accountId/users', name: 'users', component: emptyPage },
  { path: '/accounts/:accountId/settings', name: 'settings', component: emptyPage },
  { path: '/accounts/:accountId/access', name: 'access', component: emptyPage },
  { path: '/accounts/:accountId/roles', name: 'roles', component: emptyPage },
  { path: '/accounts/:accountId/plan', name: 'plan', component: emptyPage },
  { path: '/mailbox/:mailId?', name: 'mailbox', component: emptyPage },
  { path: '/profile', name: 'profile', component: emptyPage },
  { path: '/invitation/:token?', name: 'invitation', component: emptyPage },
  { path: '/sign-in', name: 'sign-in', component: emptyPage },
  { path: '/workbench', name: 'workbench', component: emptyPage },
]

/** Shows a component as the app does: on a real workspace in memory, acting as a person. */
export async function mountApp(component: Component, options: MountOptions = {}) {
  const {
    props = {},
    scenario = 'small-team',
    as = 'olga',
    locale = 'en',
    now,
    path = '/',
    isBusy = false,
  } = options
  createText(locale)
  const workspace = await openWorkspace({ storage: 'memory', scenario, ...(now && { now }) })
  // Not before that: what a page of the test before fetches when idle makes its own stores the active ones.
  const pinia = createTestPinia()
  useWorkspaceStore().setWorkspace(workspace)
  useSessionStore().actAs(as)
  const router = createRouter({ history: createMemoryHistory(), routes })
  await router.push(path)
  const global = { plugins: [pinia, router, uiLabels] }
  // They are apps of their own only here, so ids have to differ.
  mount(OverlayHost, { global: { ...global, config: { idPrefix: 'OverlayHost' } }, attachTo: document.body })
  mount(DialogHost, { global: { ...global, config: { idPrefix: 'DialogHost' } }, attachTo: document.body })
  const wrapper = mount(component, { props, global, attachTo: document.body })
  onTestFinished(() => {
    for (const { id } of useToasts().toasts.value) useToasts().close(id)
    workspace.close()
  })
  if (!isBusy) await waitForRender()
  return { wrapper, workspace, router, run }

  /** What someone else does meanwhile; a refusal fails the test. */
  async function run(command: Command, actor = as, password?: string) {
    const answer = await workspace.run(command, { as: actor, ...(password && { password }) })
    if ('refusal' in answer) throw new Error(JSON.stringify(answer.refusal))
    await waitForRender()
    return answer.event
  }
}
