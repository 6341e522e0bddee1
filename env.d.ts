// For tools that read .ts files only; vue-tsc uses the components' real types.
declare module '*.vue' {
  import type { DefineComponent } from 'vue'
  const component: DefineComponent
  export default component
}
