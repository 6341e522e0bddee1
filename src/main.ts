import '@/styles/index.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from '@/App.vue'
import { obstacle } from '@/components/frame/obstacle'
import { fetchStartPage, makeRouter } from '@/router'
import { useWorkspaceStore } from '@/stores/workspace'
import { createText, preferredLocale } from '@/text/i18n'
import { loadInitialMessages } from '@/text/words'

const locale = preferredLocale()
fetchStartPage()
await loadInitialMessages(locale)
createText(locale)
const inTheWay = obstacle()
if (inTheWay) {
  const { default: ObstaclePage } = await import('@/components/frame/ObstaclePage.vue')
  createApp(ObstaclePage, { obstacle: inTheWay }).mount('#app')
} else start()

function start() {
  const app = createApp(App).use(createPinia())
  const workspace = useWorkspaceStore()
  const router = makeRouter()
  const report = (error: unknown) => {
    console.error(error)
    workspace.report(error)
  }
  app.config.errorHandler = report
  router.onError(report)
  void workspace.open({ storage: 'seatplan' })
  app.use(router).mount('#app')
}
