import { mount } from '@vue/test-utils'
import { expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import App from '@/App.vue'
import { uiLabels } from '@/features/shell/ui-labels'
import { openWorkspace } from '@/storage/workspace'
import { useWorkspaceStore } from '@/stores/workspace'
import { createText } from '@/text/i18n'
import { byRole } from '../support/by-role'
import { until } from '../support/mount-app'
import { createTestPinia } from '../support/test-pinia'

it('B4: where nothing can be read the page says so, and does not call the data deleted', async () => {
  vi.spyOn(console, 'error').mockReturnValue()
  sessionStorage.clear()
  createTestPinia()
  createText('en')
  const workspace = await openWorkspace({ storage: 'memory' })
  const fail = () => Promise.reject(new DOMException('Internal error.', 'UnknownError'))
  useWorkspaceStore().setWorkspace({ ...workspace, queries: { ...workspace.queries, defaultPersona: fail } })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', name: 'home', component: { render: () => null } }],
  })
  mount(App, { global: { plugins: [router, uiLabels] }, attachTo: document.body })
  await until(() => expect(byRole('heading').textContent).toContain('could not read'))
  expect(document.body.textContent).not.toContain('deleted')
  expect(byRole('button', 'Reload')).toBeTruthy()
  workspace.close()
})
