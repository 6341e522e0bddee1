/**
 * Where a menu or list floats: within the page's main landmark, so that nothing lies outside of all landmarks; above a
 * dialog, which hides the page behind it, at the end of the body.
 */
export function floatTarget(trigger: HTMLElement | undefined): HTMLElement {
  const inDialog = trigger?.closest('[role="dialog"], [role="alertdialog"]')
  return (inDialog ? null : document.querySelector('main')) ?? document.body
}
