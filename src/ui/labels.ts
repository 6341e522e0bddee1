import { inject, type InjectionKey } from 'vue'

/** Texts that the components in `ui` show by themselves. */
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

/** Returns a text in the current language; `count` selects the plural form and replaces `{n}`. */
export type UiLabels = (label: UiLabel, params?: Record<string, string>, count?: number) => string

export const uiLabelsKey: InjectionKey<UiLabels> = Symbol('labels of ui')

export function useUiLabels(): UiLabels {
  const labels = inject(uiLabelsKey)
  if (!labels) throw new Error('The app provides no labels for ui.')
  return labels
}
