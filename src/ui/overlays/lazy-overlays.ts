import { defineAsyncComponent } from 'vue'

export const loadToaster = () => import('../toast/BaseToaster.vue')
export const loadTooltip = () => import('../tooltip/BaseTooltip.vue')

export const BaseToaster = defineAsyncComponent(loadToaster)
export const BaseTooltip = defineAsyncComponent(loadTooltip)
