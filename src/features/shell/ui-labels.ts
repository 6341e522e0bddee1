import type { Plugin } from 'vue'
import { useText } from '@/text/i18n'
import { uiLabelsKey, type UiLabels } from '@/ui/labels'

const labels: UiLabels = (label, params, count) => useText().t(`common.${label}`, params, count)

/** Gives the components of `ui` their labels, from the messages. */
export const uiLabels: Plugin = (app) => app.provide(uiLabelsKey, labels)
