// For tools that read .ts files only; vue-tsc uses the components' real types.
declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent
  export default component
}

/** The rows of a first visit, written by `vite/new-workspace.ts`. */
declare module 'virtual:new-workspace' {
  const newWorkspace: { links: number; template: string }
  export default newWorkspace
}
