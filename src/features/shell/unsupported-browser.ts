/** Reasons for which the app must not start. */
export type UnsupportedReason = 'framed' | 'insecure'

export function unsupportedReason(page: Window = window): UnsupportedReason | undefined {
  if (isFramedByOtherOrigin(page)) return 'framed'
  // `crypto.subtle` is missing in insecure contexts, although its type says otherwise.
  const subtle = page.crypto.subtle as SubtleCrypto | undefined
  return subtle ? undefined : 'insecure'
}

/** A foreign page could cover our buttons (clickjacking); frames of our own origin are fine. */
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
