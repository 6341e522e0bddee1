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
  | 'rowGone'
  | 'showPassword'
  | 'typeToConfirm'

/** Returns a text in the current language; `count` selects the plural form and replaces `{n}`. */
export type UiLabels = (label: UiLabel, params?: Record<string, string>, count?: number) => string

export const uiLabelsKey: InjectionKey<UiLabels> = Symbol('labels of ui')

/** Makes texts equal that differ only in what typing does not mind, such as case. */
export type Fold = (text: string) => string

/** Loads a `Fold`. */
export const loadFoldKey: InjectionKey<() => Promise<Fold>> = Symbol('fold')

export const useUiLabels = (): UiLabels => required(uiLabelsKey)
export const useFoldLoader = (): (() => Promise<Fold>) => required(loadFoldKey)

function required<T>(key: InjectionKey<T>): T {
  const provided = inject(key)
  if (!provided) throw new Error('The app provides no labels for ui.')
  return provided
}
