import { defineStore } from 'pinia'
import { ref, shallowReactive, shallowRef } from 'vue'

/** What each dialog is opened with, by its name: src/dialogs.ts adds them from the props of the components. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- augmented there
export interface DialogParams {}

export type DialogName = keyof DialogParams

interface OpenedDialog {
  name: DialogName
  params: object
}

/** Dialogs open by name, so that features need not know each other: one at a time, each time a fresh one. */
export const useDialogs = defineStore('dialogs', () => {
  /** The dialog opened last; it stays until its closing animation has run. */
  const current = shallowRef<OpenedDialog>()
  const isOpen = ref(false)
  /** Differs for each opening. */
  const key = ref(0)
  const likely = shallowReactive(new Set<DialogName>())

  /** The dialog that is open already gets the parameters, and keeps what was entered. */
  function openDialog<Name extends DialogName>(
    name: Name,
    ...[params]: object extends DialogParams[Name] ? [DialogParams[Name]?] : [DialogParams[Name]]
  ) {
    if (!isOpen.value || current.value?.name !== name) key.value += 1
    current.value = { name, params: params ?? {} }
    isOpen.value = true
  }

  /** Removes the dialog at once, as when the page below it is left. */
  function discard() {
    isOpen.value = false
    current.value = undefined
  }

  /** Fetches a dialog while the browser is idle, so that it opens without delay. */
  function prefetch(name: DialogName) {
    likely.add(name)
  }

  return { current, isOpen, key, likely, openDialog, discard, prefetch }
})
