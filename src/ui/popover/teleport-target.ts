/**
 * Where a menu or list floats: within the page's main landmark, so that nothing lies outside of all landmarks; above a
 * dialog that hides the page behind it, at the end of the body.
 */
export function teleportTarget(trigger: HTMLElement | undefined): HTMLElement {
  const main = document.querySelector('main')
  const dialog = trigger?.closest('[role="dialog"], [role="alertdialog"]')
  return main && (!dialog || main.contains(dialog)) ? main : document.body
}
