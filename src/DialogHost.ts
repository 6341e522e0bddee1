import { defineAsyncComponent, defineComponent, h, watch, type Component } from 'vue'
import { useRoute } from 'vue-router'
import { dialogs } from './dialogs'
import { useDialogs, type DialogName } from './stores/dialogs'
import { useSessionStore } from './stores/session'
import { whenIdle } from './ui/browser/when-idle'

/**
 * Shows the dialog that was opened by name, once per app; navigation and another person remove it. Where another tab has
 * replaced the scenario, who acts is someone else as well, but what was typed stays, and the form says why.
 */
export default defineComponent({
  setup() {
    const store = useDialogs()
    const route = useRoute()
    const session = useSessionStore()
    const loaded = new Map<DialogName, Component>()

    function componentOf(name: DialogName): Component {
      const component = loaded.get(name) ?? defineAsyncComponent(dialogs[name].load)
      loaded.set(name, component)
      return component
    }

    watch(() => route.path, store.discard)
    watch(() => session.personId, store.discardUnlessReplaced)
    watch(
      () => [...store.prefetched],
      (names) => names.forEach((name) => whenIdle(dialogs[name].load)),
      { immediate: true },
    )

    return () =>
      store.current &&
      h(componentOf(store.current.name), {
        ...store.current.params,
        key: store.key,
        open: store.isOpen,
        'onUpdate:open': (isOpen: boolean) => (store.isOpen = isOpen),
      })
  },
})
