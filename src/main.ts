import '@/styles/index.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from '@/App.vue'
import { makeRouter } from '@/router'
import { useSessionStore } from '@/stores/session'
import { useWorkspaceStore } from '@/stores/workspace'
import { createText, preferredLocale } from '@/text/i18n'

createText(preferredLocale())
const app = createApp(App).use(createPinia())
const workspace = useWorkspaceStore()
app.config.errorHandler = workspace.report

await workspace.open({ storage: 'seatplan' })
if (workspace.workspace && !useSessionStore().personId) await useSessionStore().actAsFirst()
app.use(makeRouter()).mount('#app')
