/** Why the app must not start here at all. */
export type UnsupportedReason = 'framed' | 'insecure'

export function unsupportedReason(page: Window = window): UnsupportedReason | undefined {
  if (isFramedByOtherOrigin(page)) return 'framed'
  // Missing outside secure contexts, whatever its type says.
  const subtle = page.crypto.subtle as SubtleCrypto | undefined
  return subtle ? undefined : 'insecure'
}

/** Another site could lay itself over our buttons; frames of our own origin are fine. */
function isFramedByOtherOrigin(page: Window): boolean {
  for (let inner = page; inner !== inner.parent; inner = inner.parent) {
    try {
      if (inner.parent.location.origin !== page.location.origin) return true
    } catch {
      return true
    }
  }
  return false
}
