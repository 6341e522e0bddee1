import type { Terms } from '@/domain/model/catalogue'

/** The terms where no tree is at hand, and so no product. */
export const neutralTerms: Terms = {
  role: { en: 'Role', de: 'Rolle' },
  roles: { en: 'Roles', de: 'Rollen' },
  revoke: { en: 'Revoke access', de: 'Zugriff widerrufen' },
  revoked: { en: 'revoked', de: 'widerrufen' },
  revokeUser: { en: 'Revoke access', de: 'Zugriff widerrufen' },
  leave: { en: 'Leave account', de: 'Konto verlassen' },
  sharing: { en: 'Share account', de: 'Konto teilen' },
}
