import { levelsAreas } from './levels-areas'
import { defaultPolicies } from './policies'
import type { Catalogue, Label, Plan, Role } from '@/domain/model/catalogue'

const level = (id: string, label: Label, purpose: Label): Role => ({
  id,
  label,
  purpose,
  permissions: levelsAreas.heldBy(id),
})

const plan = (id: string, seats: number | null, roles: string[]): Plan => {
  const name = id.charAt(0).toUpperCase() + id.slice(1)
  return { id: `levels.${id}`, label: { en: name, de: name }, seats, roles, custom: false, subaccounts: 0 }
}

/** The catalogue with user levels: the owner and four roles (2.2). The owner takes no seat. */
export const levels: Catalogue = {
  id: 'levels',
  label: { en: 'User levels', de: 'Benutzerebenen' },
  terms: {
    role: { en: 'Level', de: 'Benutzerebene' },
    roles: { en: 'Levels', de: 'Benutzerebenen' },
    revoke: { en: 'Revoke access', de: 'Zugriff widerrufen' },
    revoked: { en: 'revoked', de: 'widerrufen' },
    revokeUser: { en: 'Delete user', de: 'Benutzer löschen' },
    leave: { en: 'Leave account', de: 'Konto verlassen' },
    sharing: { en: 'Share account', de: 'Konto teilen' },
  },
  areas: levelsAreas.areas,
  roles: [
    level(
      'admin',
      { en: 'Admin', de: 'Admin' },
      { en: 'The same permissions as the owner', de: 'Dieselben Berechtigungen wie der Inhaber' },
    ),
    level(
      'manager',
      { en: 'Manager', de: 'Manager' },
      {
        en: 'Creates and sends campaigns, imports audiences, reads reports; no billing, no audience export',
        de: 'Erstellt und sendet Kampagnen, importiert Zielgruppen, liest Berichte; keine Abrechnung, kein Export',
      },
    ),
    level(
      'author',
      { en: 'Author', de: 'Autor' },
      {
        en: 'Creates, edits and deletes campaigns and templates, reads reports',
        de: 'Erstellt, bearbeitet und löscht Kampagnen und Vorlagen, liest Berichte',
      },
    ),
    level('viewer', { en: 'Viewer', de: 'Betrachter' }, { en: 'Reads reports', de: 'Liest Berichte' }),
  ],
  plans: [
    plan('free', 0, []),
    plan('essentials', 2, ['admin']),
    plan('standard', 4, ['admin', 'author', 'viewer']),
    plan('premium', null, ['admin', 'manager', 'author', 'viewer']),
  ],
  limits: { newUsers: 25, windowHours: 24, validDays: 7 },
  successorRole: 'admin',
  policies: defaultPolicies,
  revision: 1,
}
