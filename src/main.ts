import '@/styles/index.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from '@/App.vue'
import { uiLabels } from './features/shell/ui-labels'
import { unsupportedReason } from './features/shell/unsupported-browser'
import { prefetchStartPage, makeRouter } from '@/router'
import { catchUnhandled } from '@/stores/unhandled'
import { useWorkspaceStore } from '@/stores/workspace'
import { createText, preferredLocale, withMessages } from '@/text/i18n'
import { loadInitialMessages } from './text/load-messages'

const locale = preferredLocale()
prefetchStartPage()
await loadInitialMessages(locale)
createText(locale)
const reason = unsupportedReason()
if (reason) {
  const loadPage = withMessages(() => import('./features/shell/UnsupportedBrowserPage.vue'))
  const { default: UnsupportedBrowserPage } = await loadPage()
  createApp(UnsupportedBrowserPage, { reason }).mount('#app')
} else start()

function start() {
  const app = createApp(App).use(createPinia()).use(uiLabels)
  const workspace = useWorkspaceStore()
  const router = makeRouter()
  const report = (error: unknown) => {
    console.error(error)
    workspace.report(error)
  }
  app.config.errorHandler = report
  router.onError(report)
  catchUnhandled(report)
  void workspace.open({ storage: 'seatplan' })
  app.use(router).mount('#app')
}
