/** Why the app must not start here at all. */
export type Obstacle = 'framed' | 'insecure'

export function obstacle(page: Window = window): Obstacle | undefined {
  if (isFramedByAnother(page)) return 'framed'
  // Missing outside secure contexts, whatever its type says.
  const subtle = page.crypto.subtle as SubtleCrypto | undefined
  return subtle ? undefined : 'insecure'
}

/** Another site could lay itself over our buttons; frames of our own origin are fine. */
function isFramedByAnother(page: Window): boolean {
  for (let inner = page; inner !== inner.parent; inner = inner.parent) {
    try {
      if (inner.parent.location.origin !== page.location.origin) return true
    } catch {
      return true
    }
  }
  return false
}
