/**
 * Where a menu or list is teleported: into the main landmark, since all content should be inside a landmark;
 * for a modal dialog outside of it, to the end of the body.
 */
export function teleportTarget(trigger: HTMLElement | undefined): HTMLElement {
  const main = document.querySelector('main')
  const dialog = trigger?.closest('[role="dialog"], [role="alertdialog"]')
  return main && (!dialog || main.contains(dialog)) ? main : document.body
}
