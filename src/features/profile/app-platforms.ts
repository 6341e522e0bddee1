import { Globe, Smartphone } from '@lucide/vue'

export const platforms = ['ios', 'android', 'web'] as const

export const platformIcons = { ios: Smartphone, android: Smartphone, web: Globe }
