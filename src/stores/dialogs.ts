import { defineStore } from 'pinia'
import { ref, shallowReactive, shallowRef } from 'vue'
import { useSessionStore } from './session'
import { useWorkspaceStore } from './workspace'

/** The params of each dialog by name; `src/dialogs.ts` adds them from the props of the components. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- augmented there
export interface DialogParams {}

export type DialogName = keyof DialogParams

interface OpenedDialog {
  name: DialogName
  params: object
}

/** Opens dialogs by name, so that features need not import each other; one at a time, each a new instance. */
export const useDialogs = defineStore('dialogs', () => {
  /** The dialog opened last; it is kept so that its closing animation can run. */
  const current = shallowRef<OpenedDialog>()
  const isOpen = ref(false)
  /** Changes with each opening of another dialog. */
  const key = ref(0)
  let loaded = 0
  const prefetched = shallowReactive(new Set<DialogName>())

  /** Opens a dialog. If it is already open, it gets the new params and keeps what was entered. */
  function openDialog<Name extends DialogName>(
    name: Name,
    ...[params]: object extends DialogParams[Name] ? [DialogParams[Name]?] : [DialogParams[Name]]
  ) {
    if (!isOpen.value || current.value?.name !== name) key.value += 1
    current.value = { name, params: params ?? {} }
    if (!isOpen.value) loaded = useSessionStore().loaded
    isOpen.value = true
  }

  /** Removes it when who acts changes, or may not see it any more; unless another tab has replaced the scenario. */
  async function discardUnlessReplaced() {
    const { personId } = useSessionStore()
    const actor = await useWorkspaceStore().requireWorkspace().queries.actor({ personId })
    if (actor.loaded === loaded) discard()
  }

  /** Removes the dialog without its closing animation, for example on navigation. */
  function discard() {
    isOpen.value = false
    current.value = undefined
  }

  /** Loads a dialog while the browser is idle, so that it opens without delay. */
  function prefetch(name: DialogName) {
    prefetched.add(name)
  }

  return { current, isOpen, key, prefetched, openDialog, discardUnlessReplaced, discard, prefetch }
})
