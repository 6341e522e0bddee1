import { inject, type InjectionKey } from 'vue'

/** What components of this folder say by themselves. */
export type UiLabel =
  | 'cancel'
  | 'charactersLeft'
  | 'charactersOver'
  | 'choose'
  | 'close'
  | 'copied'
  | 'hidePassword'
  | 'loading'
  | 'notification'
  | 'notifications'
  | 'optional'
  | 'remove'
  | 'showPassword'
  | 'typeToConfirm'

/** The label in the language of the page; `count` picks its plural form and is `{n}`. */
export type UiLabels = (label: UiLabel, params?: Record<string, string>, count?: number) => string

export const uiLabelsKey: InjectionKey<UiLabels> = Symbol('labels of ui')

/** The labels that the app provides under `uiLabelsKey`. */
export function useUiLabels(): UiLabels {
  const labels = inject(uiLabelsKey)
  if (!labels) throw new Error('The app provides no labels for ui.')
  return labels
}
