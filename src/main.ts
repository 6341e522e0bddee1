import '@/styles/index.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from '@/App.vue'
import { uiLabels } from './features/shell/ui-labels'
import { unsupportedReason } from './features/shell/unsupported-browser'
import { makeRouter } from '@/router'
import { catchUnhandled } from '@/stores/unhandled'
import { useWorkspaceStore } from '@/stores/workspace'
import { createText, preferredLocale, withMessages } from '@/text/i18n'
import { loadInitialMessages } from './text/load-messages'

const locale = preferredLocale()
const words = loadInitialMessages(locale)
const reason = unsupportedReason()
if (reason) {
  await words
  createText(locale)
  const loadPage = withMessages(() => import('./features/shell/UnsupportedBrowserPage.vue'))
  const { default: UnsupportedBrowserPage } = await loadPage()
  createApp(UnsupportedBrowserPage, { reason }).mount('#app')
} else await start()

async function start() {
  const app = createApp(App).use(createPinia()).use(uiLabels)
  const workspace = useWorkspaceStore()
  const report = (error: unknown) => {
    console.error(error)
    workspace.report(error)
  }
  app.config.errorHandler = report
  catchUnhandled(report)
  // Beside the words, which are on their way.
  void workspace.open({ storage: 'seatplan' })
  await words
  createText(locale)
  const router = makeRouter()
  router.onError(report)
  app.use(router).mount('#app')
}
