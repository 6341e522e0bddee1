import { defineAsyncComponent, type Component } from 'vue'

let note: Component | undefined

/** Fetches the introduction, which only a first visit needs. */
export async function loadWelcome(): Promise<Component> {
  note ??= (await import('./WelcomeNote.vue')).default
  return note
}

/** The introduction; at once where it was fetched before, so that nothing moves. */
export const welcomeNote = (): Component => note ?? defineAsyncComponent(loadWelcome)
