import { defineAsyncComponent } from 'vue'

export const loadToaster = () => import('./BaseToaster.vue')
export const loadTooltip = () => import('./BaseTooltip.vue')

export const BaseToaster = defineAsyncComponent(loadToaster)
export const BaseTooltip = defineAsyncComponent(loadTooltip)
