import { createPinia, defineStore } from 'pinia'
import { createApp, h, ref } from 'vue'
import { createRouter, createWebHashHistory, RouterView } from 'vue-router'

/** The least page of Vue, router and Pinia: a list and a button, once the names are there. */
export function hello(names: () => Promise<string[]>) {
  const useNames = defineStore('names', () => {
    const all = ref<string[]>([])
    return { all, add: (name: string) => all.value.push(name) }
  })
  const page = {
    setup() {
      const store = useNames()
      return () =>
        store.all.length > 0 && [
          h('h1', 'Hello'),
          h('button', { onClick: () => store.add('one more') }, 'Add'),
          h(
            'ul',
            { 'data-rows': '' },
            store.all.map((name) => h('li', name)),
          ),
        ]
    },
  }
  const router = createRouter({ history: createWebHashHistory(), routes: [{ path: '/', component: page }] })
  const app = createApp({ render: () => h(RouterView) })
    .use(createPinia())
    .use(router)
  void names().then((all) => (useNames().all = all))
  app.mount('#app')
}
