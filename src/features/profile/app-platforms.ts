import { Globe, Smartphone } from '@lucide/vue'

/** Where an app can be signed in. */
export const platforms = ['ios', 'android', 'web'] as const

export const platformIcons = { ios: Smartphone, android: Smartphone, web: Globe }
