import type { Plugin } from 'vue'
import { useText } from '@/text/i18n'
import { loadFoldKey, uiLabelsKey, type UiLabels } from '@/ui/labels'

const labels: UiLabels = (label, params, count) => useText().t(`common.${label}`, params, count)
const loadFold = async () => (await import('@/domain/model/fold')).fold

/** Gives the components of `ui` their labels, from the messages, and how typed letters are compared (E3). */
export const uiLabels: Plugin = (app) => app.provide(uiLabelsKey, labels).provide(loadFoldKey, loadFold)
