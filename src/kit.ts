import { createPinia } from 'pinia'
import { h, render, watch, type App, type Plugin } from 'vue'
import { createMemoryHistory } from 'vue-router'
import DialogHost from './DialogHost'
import { uiLabels } from './features/shell/ui-labels'
import { makeRouter } from './router'
import type { Workspace } from './storage/workspace'
import { useDialogs } from './stores/dialogs'
import { useSessionStore } from './stores/session'
import { useWorkspaceStore } from './stores/workspace'
import { createText, type Locale } from './text/i18n'
import { loadMessages } from './text/load-messages'

// For other projects: a workspace, our screens, and what sets them up in an app or a test.

export { openWorkspace } from './storage/workspace'
export type { Workspace, WorkspaceOptions } from './storage/workspace'
export { scenarioIds } from './scenarios/ids'
export type { Command } from './domain/commands'
export type { Refusal } from './domain/command/refusal'
export type { Facts } from './domain/command/facts'
export { may } from './domain/access/effective-access'
export { accessIndex } from './domain/access/access-index'

export { default as OverlayHost } from './ui/overlays/OverlayHost.vue'
export { default as SeatMeter } from './components/seats/SeatMeter.vue'
export { default as AccessPage } from './pages/AccessPage.vue'
export { default as InvitationPage } from './pages/InvitationPage.vue'
export { default as MailboxPage } from './pages/MailboxPage.vue'
export { default as PlanPage } from './pages/PlanPage.vue'
export { default as ProfilePage } from './pages/ProfilePage.vue'
export { default as RolesPage } from './pages/RolesPage.vue'
export { default as SettingsPage } from './pages/SettingsPage.vue'
export { default as SharingPage } from './pages/SharingPage.vue'
export { default as SignInPage } from './pages/SignInPage.vue'
export { default as UsersPage } from './pages/UsersPage.vue'

export interface SeatplanOptions {
  /** Who acts: id of a person, or `nobody`. */
  as: string
  language?: Locale
}

/**
 * A plugin that lets an app show our components on a workspace: `mount(SharingPage, { global: { plugins:
 * [await seatplan(…)] } })`. It brings its own Pinia and a router that does not change the address bar.
 */
export async function seatplan(
  workspace: Workspace,
  { as, language = 'en' }: SeatplanOptions,
): Promise<Plugin> {
  await loadMessages(language)
  createText(language)
  return {
    install(app) {
      const pinia = createPinia()
      app.use(pinia).use(uiLabels).use(makeRouter(createMemoryHistory()))
      useWorkspaceStore(pinia).setWorkspace(workspace)
      useSessionStore(pinia).actAs(as)
      const { stop } = watch(
        () => useDialogs(pinia).current,
        () => hostDialogs(app),
        { once: true },
      )
      app.onUnmount(stop)
    },
  }
}

/** Our components open dialogs by name, so the app needs a DialogHost. */
function hostDialogs(app: App) {
  const container = document.createElement('div')
  document.body.append(container)
  const host = h(DialogHost)
  host.appContext = app._context
  render(host, container)
  app.onUnmount(() => {
    render(null, container)
    container.remove()
  })
}
