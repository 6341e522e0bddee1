import { defineAsyncComponent, type Component } from 'vue'

let component: Component | undefined

/** Loads the introduction, which only a first visit needs. */
export async function loadOnboarding(): Promise<Component> {
  component ??= (await import('./OnboardingNote.vue')).default
  return component
}

/** The component itself once it is loaded, so that the layout does not shift. */
export const onboardingNote = (): Component => component ?? defineAsyncComponent(loadOnboarding)
