import { defineAsyncComponent, type Component } from 'vue'

let component: Component | undefined

/** Fetches the introduction, which only a first visit needs. */
export async function loadOnboarding(): Promise<Component> {
  component ??= (await import('./OnboardingNote.vue')).default
  return component
}

/** The introduction; at once where it was fetched before, so that nothing moves. */
export const onboardingNote = (): Component => component ?? defineAsyncComponent(loadOnboarding)
